package org.facturier.core.billing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.document.Unit;
import org.facturier.core.wording.Notation;
import org.joda.money.Money;

/** Makes the lines that bill a difference between what is due and what was billed, or take it back. */
final class Adjustments {

    private final PartnerAgreement agreement;

    Adjustments(PartnerAgreement agreement) {
        this.agreement = agreement;
    }

    /**
     * {@return the line that bills what is due beyond what was billed}
     *
     * @param more  how much, above zero
     */
    LineItem more(Stretch stretch, Money more) {
        RuleTerm term = stretch.due().get(stretch.due().size() - 1).term();
        BillingRule rule = term.rule();
        Adjustment adjustment =
                new Adjustment(stretch.dueNow(), stretch.dueNow().minus(more));
        LineOrigin from = Origins.of(agreement, term, days(stretch, rule)).adjusting(adjustment);
        LineOrigin based =
                basis(stretch, adjustment.due()).map(from::workedOutFrom).orElse(from);
        LineOrigin origin = isMeasured(rule) ? based.withQuantity(stretch.quantity()) : based;
        LineItem.Builder line = start(rule.description(), origin, adjustment).nature(rule.nature());
        rule.productCode().ifPresent(line::productCode);
        return priced(line, rule, stretch.quantity(), more).build();
    }

    private static ServicePeriod days(Stretch stretch, BillingRule rule) {
        Optional<ServicePeriod> changed =
                rule instanceof BillingRule.RecurringFee ? new Versions(stretch).changed() : Optional.empty();
        return changed.orElseGet(
                () -> Spans.of(stretch.due().stream().map(Claim::days).toList()));
    }

    /** The difference of quantities where it has the sign of the difference of amounts, else the difference in one. */
    private static LineItem.Builder priced(
            LineItem.Builder line, BillingRule rule, BigDecimal quantity, Money difference) {
        return rule instanceof BillingRule.UsageFee usage && quantity.signum() > 0
                ? line.quantity(quantity)
                        .unit(usage.unit())
                        .baseQuantity(quantity)
                        .unitPrice(difference)
                : line.unit(Unit.LUMP_SUM).unitPrice(difference);
    }

    /**
     * {@return the line of a credit note that takes something back of a line that was billed}
     *
     * @param back  how much of what that line came to on its document, above zero
     * @param quantity  how much of what is measured it accounts for, below zero; zero where nothing is measured
     */
    LineItem less(Stretch stretch, Billed on, Money back, BigDecimal quantity) {
        Adjustment adjustment = new Adjustment(on.kept().minus(back), on.kept());
        LineOrigin origin = origin(stretch, on, adjustment, quantity);
        LineItem.Builder line = start(on.line().item().description(), origin, adjustment)
                .corrects(new LineReference(on.document().number(), on.line().number()))
                .treatment(on.line().treatment());
        on.line().taxPoint().ifPresent(line::taxPoint);
        on.line().item().productCode().ifPresent(line::productCode);
        return quantity.signum() < 0
                ? line.quantity(quantity.negate())
                        .unit(on.line().item().unit())
                        .baseQuantity(quantity.negate())
                        .unitPrice(back)
                        .build()
                : line.unit(Unit.LUMP_SUM).unitPrice(back).build();
    }

    private LineOrigin origin(Stretch stretch, Billed on, Adjustment adjustment, BigDecimal quantity) {
        LineOrigin before = on.origin();
        LineOrigin origin = new LineOrigin(
                before.agreement(),
                before.version(),
                before.rule(),
                days(stretch, on),
                quantity.signum() == 0 ? Optional.empty() : Optional.of(quantity),
                Optional.of(adjustment),
                before.priceList(),
                java.util.List.of(),
                before.site(),
                Optional.empty());
        return basis(stretch, adjustment.due()).map(origin::workedOutFrom).orElse(origin);
    }

    private static ServicePeriod days(Stretch stretch, Billed on) {
        boolean isFee = before(on.origin()).isEmpty();
        return isFee ? new Versions(stretch).leftBy(on).orElse(on.days()) : on.days();
    }

    /** What is measured was used on any of its days. */
    private static Optional<BigDecimal> before(LineOrigin origin) {
        return origin.quantity();
    }

    /** {@return what the one claim comes to was worked out from, where that is what is due} */
    private Optional<PriceBasis> basis(Stretch stretch, Money due) {
        return stretch.due().size() == 1
                ? Optional.of(stretch.due().get(0))
                        .filter(claim -> claim.amount(agreement.currency()).equals(due))
                        .flatMap(Claim::basis)
                : Optional.empty();
    }

    private LineItem.Builder start(String description, LineOrigin origin, Adjustment adjustment) {
        String words = words(adjustment);
        return LineItem.builder()
                .description(description)
                .details(Origins.words(agreement.language(), origin)
                        .map(from -> words + " · " + from)
                        .orElse(words))
                .period(origin.period())
                .origin(origin);
    }

    private String words(Adjustment adjustment) {
        Notation figures = Notation.of(agreement.language());
        return LineWords.in(agreement.language())
                .text("adjustment", figures.coded(adjustment.due()), figures.coded(adjustment.billed()));
    }

    private static boolean isMeasured(BillingRule rule) {
        return rule instanceof BillingRule.Measured;
    }
}
