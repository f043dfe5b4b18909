package org.facturier.core.adjustment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.billable.LineWords;
import org.facturier.core.billable.Origins;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.wording.Notation;
import org.joda.money.Money;

/**
 * Makes the lines that bill a difference between what is due and what was billed, or take it back. Each says in its details
 * what is due and what was billed before, and has both in its origin ({@link LineOrigin.Adjustment}), so that it comes to what
 * these differ by.
 *
 * <p>100.00 were billed for January in advance, and from the 16th the fee is 130.00: 48.39 for 15 of 31 days and 67.10 for the
 * rest are 115.49. The line is one lump sum of 15.49 for the days from the 16th on, and says that 115.49 are due and 100.00
 * were billed.
 */
final class Adjustments {

    private final PartnerAgreement agreement;

    /**
     * Makes the lines of one agreement.
     *
     * @param agreement  any version, for its id, site, language and currency are those of all
     */
    Adjustments(PartnerAgreement agreement) {
        this.agreement = agreement;
    }

    /**
     * {@return the line that bills what is due beyond what was billed}
     *
     * <p>Usage has the quantity that is new and the difference as price of all of it: 20.5 hours for 225.00, where the tier
     * that they reach is cheaper than the one of the 90 hours billed before. Where no more was used, and of all else, it is a
     * lump sum. What was billed is said as what is due less the difference, for what remains of a line in which something was
     * credited need not be whole cents.
     *
     * @param stretch  of which something is due now
     * @param more  how much, above zero
     */
    LineItem more(Stretch stretch, Money more) {
        BigDecimal quantity = stretch.quantityNow();
        Adjustment adjustment =
                new Adjustment(stretch.dueNow(), stretch.dueNow().minus(more));
        LineOrigin from = based(stretch, origin(stretch, more(stretch), adjustment), adjustment);
        LineItem.Builder line = described(stretch, measured(stretch, from), adjustment);
        Optional<UsageFee> usage =
                rule(stretch).flatMap(BillingRule::asUsageFee).filter(fee -> quantity.signum() > 0);
        return usage.map(fee -> line.quantity(quantity)
                        .unit(fee.unit())
                        .baseQuantity(quantity)
                        .pricedFor(PricedFor.WHOLE_LINE))
                .orElseGet(() -> line.unit(Unit.LUMP_SUM))
                .unitPrice(more)
                .build();
    }

    /** The days billed: of a fee those that do not stand billed as they are due, of all else every day that is due. */
    private static ServicePeriod more(Stretch stretch) {
        return rule(stretch)
                .flatMap(BillingRule::asRecurringFee)
                .flatMap(fee -> new Versions(stretch).missing())
                .orElseGet(stretch::dueDays);
    }

    /**
     * {@return the origin, with what is measured accounted for, also where that is zero or less; of what is not measured as it
     * is}
     */
    private static LineOrigin measured(Stretch stretch, LineOrigin origin) {
        return rule(stretch)
                .flatMap(BillingRule::asMeasured)
                .map(rule -> origin.withQuantity(stretch.quantityNow()))
                .orElse(origin);
    }

    private static Optional<BillingRule> rule(Stretch stretch) {
        return stretch.term().map(RuleTerm::rule);
    }

    /**
     * {@return the line that takes something off what else is billed on the same document, as what is beyond a cap} It has the
     * quantity -1 and names no line.
     *
     * @param stretch  of the cap
     * @param before  what was taken off before, zero or below
     * @param back  how much more, above zero
     */
    LineItem off(Stretch stretch, Money before, Money back) {
        Adjustment adjustment = new Adjustment(before.minus(back), before);
        return described(stretch, origin(stretch, stretch.dueDays(), adjustment), adjustment)
                .quantity(-1)
                .unit(Unit.LUMP_SUM)
                .unitPrice(back)
                .build();
    }

    /**
     * {@return the line of a credit note that takes off a line of another rule what is beyond a cap}
     *
     * <p>Its origin starts from what was left of that line; its details say so, and what the cap is: of 4.5 hours for 216.00
     * under a cap of 170.00, 46.00 are credited of the line of 144.00 that billed three of them.
     *
     * @param stretch  of the cap, whose rule the line bears
     * @param on  the line of the other rule, whose treatment it has
     * @param back  how much of what that line came to on its document, above zero
     */
    LineItem off(Stretch stretch, Billed on, Money back) {
        Adjustment adjustment = new Adjustment(on.kept().minus(back), on.kept());
        LineOrigin origin = origin(stretch, stretch.dueDays(), adjustment);
        return backOf(described(stretch, origin, adjustment), on)
                .details(details(
                        taken(on, back),
                        basis(stretch).map(origin::workedOutFrom).orElse(origin)))
                .unit(Unit.LUMP_SUM)
                .unitPrice(back)
                .build();
    }

    /**
     * {@return the line of a credit note that takes something back of a line that was billed}
     *
     * <p>It names the line, and has its description, product, treatment and tax point, for a credit goes by the tax that was
     * invoiced. Of 90 hours at 12.00, 10 that were not used are 10 hours for 120.00. Where more was used and costs less, as at
     * a lower price for the whole volume, it is a lump sum and accounts for the hours that are new.
     *
     * @param stretch  what was billed too much
     * @param on  the line
     * @param back  how much of what that line came to on its document, above zero
     * @param quantity  how much of what is measured it accounts for, mostly below zero; zero where nothing is measured
     */
    LineItem less(Stretch stretch, Billed on, Money back, BigDecimal quantity) {
        Adjustment adjustment = new Adjustment(on.kept().minus(back), on.kept());
        LineOrigin origin = less(stretch, on, adjustment, quantity);
        LineItem.Builder line = backOf(start(on.line().item().description(), origin, adjustment), on);
        on.line().item().identity().productCode().ifPresent(line::productCode);
        return (quantity.signum() < 0
                        ? line.quantity(quantity.negate())
                                .unit(on.line().item().unit())
                                .baseQuantity(quantity.negate())
                                .pricedFor(PricedFor.WHOLE_LINE)
                        : line.unit(Unit.LUMP_SUM))
                .unitPrice(back)
                .build();
    }

    /**
     * The version and the price list are those that billed, not those that are in force now. Starts from what stood of the line
     * on its document, and is due what stands then.
     */
    private LineOrigin less(Stretch stretch, Billed on, Adjustment adjustment, BigDecimal quantity) {
        LineOrigin before = on.origin();
        LineOrigin origin = new LineOrigin(
                before.agreement(),
                before.version(),
                before.rule(),
                less(stretch, on),
                quantity.signum() == 0 ? Optional.empty() : Optional.of(quantity),
                Optional.of(adjustment),
                before.priceList(),
                List.of(),
                before.site(),
                Optional.empty());
        return based(stretch, origin, adjustment);
    }

    /**
     * The days credited: what is measured was used on any of the days billed; of all else those that are no longer due by the
     * version of the line, or all of them where only the amount is another.
     */
    private static ServicePeriod less(Stretch stretch, Billed on) {
        return on.origin().quantity().isPresent()
                ? on.days()
                : new Versions(stretch).leftBy(on).orElse(on.days());
    }

    /** Names the line that something is credited of, and has its tax. */
    private static LineItem.Builder backOf(LineItem.Builder line, Billed on) {
        on.line().taxPoint().ifPresent(line::taxPoint);
        return line.corrects(new LineReference(on.document().number(), on.line().number()))
                .treatment(on.line().treatment());
    }

    /** {@return from the rule that is in force last; where none is, from a line that billed it before} */
    private LineOrigin origin(Stretch stretch, ServicePeriod days, Adjustment adjustment) {
        return stretch.term()
                .map(term -> Origins.of(agreement, term, days))
                .orElseGet(() -> again(stretch.example().origin().orElseThrow(), days))
                .adjusting(adjustment);
    }

    /** What a rule billed or took off that is no longer in force. */
    private static LineOrigin again(LineOrigin before, ServicePeriod days) {
        LineOrigin origin = LineOrigin.of(before.agreement(), before.version(), before.rule(), days);
        return before.site().map(origin::suppliedTo).orElse(origin);
    }

    /** Where what is due is what one due amount comes to, it was worked out from what that was. */
    private LineOrigin based(Stretch stretch, LineOrigin origin, Adjustment adjustment) {
        return only(stretch)
                .filter(dueAmount -> dueAmount.amount(agreement.currency()).equals(adjustment.due()))
                .flatMap(DueAmount::basis)
                .map(origin::workedOutFrom)
                .orElse(origin);
    }

    /** {@return what the one due amount of a stretch was worked out from} */
    private static Optional<PriceBasis> basis(Stretch stretch) {
        return only(stretch).flatMap(DueAmount::basis);
    }

    private static Optional<DueAmount> only(Stretch stretch) {
        return stretch.dueAmounts().size() == 1
                ? Optional.of(stretch.dueAmounts().get(0))
                : Optional.empty();
    }

    private LineItem.Builder described(Stretch stretch, LineOrigin origin, Adjustment adjustment) {
        return stretch.term()
                .map(term -> ofRule(term.rule(), origin, adjustment))
                .orElseGet(() -> likeBefore(stretch.example(), origin, adjustment));
    }

    private LineItem.Builder ofRule(BillingRule rule, LineOrigin origin, Adjustment adjustment) {
        LineItem.Builder line = start(rule.description(), origin, adjustment).nature(rule.nature());
        rule.productCode().ifPresent(line::productCode);
        return line;
    }

    /** A rule that is gone has no words of its own; its line is said, and taxed, like the one before. */
    private LineItem.Builder likeBefore(LineItem before, LineOrigin origin, Adjustment adjustment) {
        LineItem.Builder line = start(before.description(), origin, adjustment);
        before.identity().productCode().ifPresent(line::productCode);
        before.nature().ifPresent(line::nature);
        before.treatment().ifPresent(line::treatment);
        before.taxPoint().ifPresent(line::taxPoint);
        return line;
    }

    /** What every line of a difference has: its details say the difference first, then where it comes from. */
    private LineItem.Builder start(String description, LineOrigin origin, Adjustment adjustment) {
        return LineItem.builder()
                .description(description)
                .details(details(words(adjustment), origin))
                .period(origin.period())
                .origin(origin);
    }

    private String details(String words, LineOrigin origin) {
        return Origins.words(agreement.language(), origin)
                .map(from -> words + " · " + from)
                .orElse(words);
    }

    /** {@return such as {@code EUR 46.00 credited of line 1 of F-1, of which EUR 144.00 was left}} */
    private String taken(Billed on, Money back) {
        Notation figures = LineWords.figures(agreement.language());
        return LineWords.in(agreement.language())
                .text(
                        "taken",
                        figures.coded(back),
                        figures.number(BigDecimal.valueOf(on.line().number())),
                        on.document().number().text(),
                        figures.coded(on.kept()));
    }

    /** {@return such as {@code Adjustment: EUR 115.49 due for the period, EUR 100.00 billed before}} */
    private String words(Adjustment adjustment) {
        Notation figures = LineWords.figures(agreement.language());
        return LineWords.in(agreement.language())
                .text("adjustment", figures.coded(adjustment.due()), figures.coded(adjustment.billed()));
    }
}
