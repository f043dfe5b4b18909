package org.facturier.core.billable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.PriceBasis.Bounded;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.pricing.QuantityPrice;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Makes the line of one rule and one period, at the price agreed and before discounts. Each kind of rule has its own shape:
 * <ul>
 *   <li>a fee, one piece at the fee, or at the share of it that falls on the days on which the rule is in force;
 *   <li>a single charge, one piece at its amount;
 *   <li>usage, its quantity at its price, with the tiers beneath;
 *   <li>a commission, so many per cent at the price of the sales for a hundred;
 *   <li>a commitment, a lump sum of what other rules lack to a minimum, or minus one of what they have beyond a maximum.
 * </ul>
 *
 * <p>The same question has the same answer, whatever was billed before: what remains of it to bill is worked out by who asks.
 */
public final class LineFactory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AgreementHistory history;
    private final PartnerAgreement agreement;
    private final UsageBook usage;
    private final PartPeriods parts;

    /**
     * Makes the lines of one agreement.
     *
     * @param history  the agreement, every version
     * @param usage  what was used, by all partners
     */
    public LineFactory(AgreementHistory history, UsageBook usage) {
        this.history = history;
        // parties and currency are those of every version
        this.agreement = history.versions().get(0);
        this.usage = usage;
        this.parts = new PartPeriods(history);
    }

    /**
     * {@return the line, empty where nothing is due}
     *
     * <p>Nothing is due for usage whose price is zero, for a commission on no sales, and for a commitment whose rules are
     * within its bounds. A fee has a line even where it is zero. The line says where it comes from, bears no tax treatment, and
     * its details are in the language of the agreement.
     *
     * @param term  the rule, and the days on which it is in force
     * @param whole  the period as the cycle of the rule has it, over which its price is spread
     * @param covered  the part of it that is billed; the whole, or the days on which the rule is in force
     */
    public Optional<LineItem> line(RuleTerm term, ServicePeriod whole, ServicePeriod covered) {
        return term.rule().match(new Line(whole, Origins.of(agreement, term, covered)));
    }

    /** The line of each kind of rule, for a period that its price is spread over and the days that its origin says. */
    private final class Line implements BillingRule.Cases<Optional<LineItem>> {
        private final ServicePeriod whole;
        private final LineOrigin origin;

        Line(ServicePeriod whole, LineOrigin origin) {
            this.whole = whole;
            this.origin = origin;
        }

        @Override
        public Optional<LineItem> recurringFee(RecurringFee rule) {
            return Optional.of(fee(rule, whole, origin));
        }

        @Override
        public Optional<LineItem> oneOff(OneOff rule) {
            return Optional.of(start(rule, origin).unitPrice(rule.amount()).build());
        }

        @Override
        public Optional<LineItem> usageFee(UsageFee rule) {
            return priced(rule, origin);
        }

        @Override
        public Optional<LineItem> commission(Commission rule) {
            return sales(rule, origin);
        }

        @Override
        public Optional<LineItem> commitment(Commitment rule) {
            return lumpSum(rule, whole, origin);
        }
    }

    /**
     * A fee of 100.00 for February that is in force from the 1st until the 10th (exclusive) is a line of 100.00 x 9 / 28, so
     * 32.14, which says so; one for all of February is a line of 100.00 that says nothing.
     */
    private LineItem fee(RecurringFee rule, ServicePeriod whole, LineOrigin origin) {
        return parts.share(rule.fee(), rule, whole, origin.period())
                .map(share -> start(rule, origin.workedOutFrom(share)).unitPrice(share.amount()))
                .orElseGet(() -> start(rule, origin).unitPrice(rule.fee()))
                .build();
    }

    /** What is lacking is one lump sum, what is beyond is minus one of it; the price is never below zero. */
    private Optional<LineItem> lumpSum(Commitment rule, ServicePeriod whole, LineOrigin origin) {
        return bounded(rule, whole, origin.period())
                .map(basis -> start(rule, origin.workedOutFrom(basis))
                        .quantity(basis.amount().getAmount().signum())
                        .unit(Unit.LUMP_SUM)
                        .unitPrice(basis.amount().abs())
                        .build());
    }

    /**
     * {@return what the charges lack to the least agreed, or have beyond the most; both by the days of the period; empty
     * between}
     *
     * <p>With at least 600.00 and at most 900.00 a quarter, in force on 45 of its 90 days, the bounds are 300.00 and 450.00: 20
     * hours at 12.00 are 240.00 and lack 60.00, 50 hours are 600.00 and have 150.00 too much, 30 hours are 360.00 and neither.
     */
    private Optional<Bounded> bounded(Commitment rule, ServicePeriod whole, ServicePeriod covered) {
        Money charges = charges(rule, covered);
        Optional<Bounded> least = rule.minimum()
                .map(bound -> minimum(charges, bound, parts.share(bound, rule, whole, covered)))
                .filter(basis -> basis.amount().isPositive());
        return least.isPresent()
                ? least
                : rule.maximum()
                        .map(bound -> maximum(charges, bound, parts.share(bound, rule, whole, covered)))
                        .filter(basis -> basis.amount().isNegative());
    }

    private static Bounded minimum(Money charges, Money bound, Optional<Prorated> share) {
        return new Minimum(charges, share.map(Prorated::amount).orElse(bound), share);
    }

    private static Bounded maximum(Money charges, Money bound, Optional<Prorated> share) {
        return new Maximum(charges, share.map(Prorated::amount).orElse(bound), share);
    }

    /**
     * {@return before discounts: all that the rules named come to in the periods that begin within this one}
     *
     * <p>Each period of a rule counts at most once, for the period of the commitment in which it begins, or in which what is
     * left of it by the agreement begins: a quarter billed in advance counts for the commitment of its first month. Every
     * version counts with the days on which its rule is in force.
     */
    private Money charges(Commitment rule, ServicePeriod covered) {
        Money sum = Money.zero(agreement.currency());
        for (RuleTerm term : history.terms()) {
            if (rule.charges().contains(term.rule().key())) {
                sum = sum.plus(charges(term, covered));
            }
        }
        return sum;
    }

    /** {@return what one rule comes to by one version, in its periods that begin within the days} */
    private Money charges(RuleTerm term, ServicePeriod covered) {
        return term.rule().periods(covered.from(), covered.until()).stream()
                .flatMap(whole -> term
                        .part(whole)
                        .filter(part -> covered.contains(part.from()))
                        .flatMap(part -> line(term, whole, part))
                        .stream())
                .map(line -> AgreedAmount.of(agreement.currency(), line))
                .reduce(Money.zero(agreement.currency()), Money::plus);
    }

    /**
     * So many hundredths of the sales: 12 %, at the price of the sales for 100 %. Of sales of 1,234.56 that is 148.1472, and
     * the line comes to 148.15. Empty where nothing was sold.
     */
    private Optional<LineItem> sales(Commission rule, LineOrigin origin) {
        BigDecimal sales = usage.sum(agreement.measuredAs(), rule.metric(), origin.period());
        return sales.signum() == 0
                ? Optional.empty()
                : Optional.of(start(rule, origin.withQuantity(sales))
                        .quantity(rule.percent().value())
                        .unit(Unit.PERCENT)
                        .unitPrice(BigMoney.of(agreement.currency(), sales))
                        .baseQuantity(HUNDRED)
                        .build());
    }

    /**
     * {@return the quantity at its price; empty where that is zero}
     *
     * <p>Where one unit price holds for all, the line is that: 90 hours at 12.00. Else it has the whole price for the whole
     * quantity, for an average often has no finite decimals: with 12.00 up to 100 hours and 10.00 beyond, 110.5 hours are
     * 1,305.00 for 110.5, and the tiers stand beneath as tier lines. Where nothing was used and a minimum is due all the same, one
     * piece is shown, while the origin accounts for none.
     */
    private Optional<LineItem> priced(UsageFee rule, LineOrigin origin) {
        BigDecimal quantity = usage.sum(agreement.measuredAs(), rule.metric(), origin.period());
        QuantityPrice price = QuantityPrice.by(rule.pricing(), quantity);
        if (price.amount().isZero()) {
            return Optional.empty();
        }
        LineItem.Builder line =
                start(rule, origin.withQuantity(quantity)).unit(rule.unit()).tierLines(price.tierLines());
        if (price.tierLines().size() == 1
                && price.tierLines().get(0).quantity().compareTo(quantity) == 0
                && price.tierLines().get(0).flatFee().isEmpty()
                && price.tierLines().get(0).amount().isEqual(price.amount())) {
            return Optional.of(line.quantity(price.tierLines().get(0).quantity())
                    .unitPrice(price.tierLines().get(0).unitPrice())
                    .tierLines(List.of())
                    .build());
        }
        // the whole price stands for the whole quantity, so that the line comes to it exactly (BT-149)
        BigDecimal shown = quantity.signum() == 0 ? BigDecimal.ONE : quantity;
        return Optional.of(line.quantity(shown)
                .baseQuantity(shown)
                .pricedFor(PricedFor.WHOLE_LINE)
                .unitPrice(price.amount())
                .build());
    }

    /**
     * What every line of a rule says, whatever its kind: description, period, nature for tax, product and origin, and in its
     * details what of that origin a partner is told.
     */
    private LineItem.Builder start(BillingRule rule, LineOrigin origin) {
        LineItem.Builder line = LineItem.builder()
                .description(rule.description())
                .period(origin.period())
                .nature(rule.nature())
                .origin(origin);
        rule.productCode().ifPresent(line::productCode);
        Origins.words(agreement.language(), origin).ifPresent(line::details);
        return line;
    }
}
