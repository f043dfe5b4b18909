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
import org.facturier.core.document.PricedFor;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.Price;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Makes the line of one rule and one period. */
public final class LineFactory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AgreementHistory history;
    private final PartnerAgreement agreement;
    private final UsageBook usage;
    private final PartPeriods parts;

    public LineFactory(AgreementHistory history, UsageBook usage) {
        this.history = history;
        // parties and currency are those of every version
        this.agreement = history.versions().get(0);
        this.usage = usage;
        this.parts = new PartPeriods(history);
    }

    /** {@return the line, empty where nothing is due} */
    public Optional<LineItem> line(RuleTerm term, ServicePeriod whole, ServicePeriod covered) {
        BillingRule rule = term.rule();
        LineOrigin origin = Origins.of(agreement, term, covered);
        if (rule instanceof RecurringFee fee) {
            return Optional.of(fee(fee, whole, origin));
        }
        if (rule instanceof OneOff single) {
            return Optional.of(start(rule, origin).unitPrice(single.amount()).build());
        }
        if (rule instanceof UsageFee metered) {
            return priced(metered, origin);
        }
        return rule instanceof Commission commission
                ? commission(commission, origin)
                : commitment((Commitment) rule, whole, origin);
    }

    private LineItem fee(RecurringFee rule, ServicePeriod whole, LineOrigin origin) {
        return parts.share(rule.fee(), rule, whole, origin.period())
                .map(share -> start(rule, origin.workedOutFrom(share)).unitPrice(share.amount()))
                .orElseGet(() -> start(rule, origin).unitPrice(rule.fee()))
                .build();
    }

    private Optional<LineItem> commitment(Commitment rule, ServicePeriod whole, LineOrigin origin) {
        return bounded(rule, whole, origin.period())
                .map(basis -> start(rule, origin.workedOutFrom(basis))
                        .quantity(basis.amount().getAmount().signum())
                        .unit(Unit.LUMP_SUM)
                        .unitPrice(basis.amount().abs())
                        .build());
    }

    /** What the charges lack to the least agreed, or have beyond the most; both by the days of the period. */
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

    /** Before discounts: all that the rules named come to in the periods that begin within this one. */
    private Money charges(Commitment rule, ServicePeriod covered) {
        Money sum = Money.zero(agreement.currency());
        for (RuleTerm term : history.terms()) {
            if (rule.charges().contains(term.rule().key())) {
                sum = sum.plus(charges(term, covered));
            }
        }
        return sum;
    }

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

    /** So many hundredths of the sales: 12 %, at the price of the sales for 100 %. */
    private Optional<LineItem> commission(Commission rule, LineOrigin origin) {
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

    private Optional<LineItem> priced(UsageFee rule, LineOrigin origin) {
        BigDecimal quantity = usage.sum(agreement.measuredAs(), rule.metric(), origin.period());
        Price price = Price.by(rule.pricing(), quantity);
        if (price.amount().isZero()) {
            return Optional.empty();
        }
        LineItem.Builder line =
                start(rule, origin.withQuantity(quantity)).unit(rule.unit()).slices(price.slices());
        if (price.slices().size() == 1
                && price.slices().get(0).quantity().compareTo(quantity) == 0
                && price.slices().get(0).flatFee().isEmpty()
                && price.slices().get(0).amount().isEqual(price.amount())) {
            return Optional.of(line.quantity(price.slices().get(0).quantity())
                    .unitPrice(price.slices().get(0).unitPrice())
                    .slices(List.of())
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
