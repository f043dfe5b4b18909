package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Proration;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.document.Unit;
import org.facturier.core.pricing.Price;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Makes the line of one rule and one period. */
final class LineFactory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AgreementHistory history;
    private final PartnerAgreement agreement;
    private final UsageBook usage;

    LineFactory(AgreementHistory history, UsageBook usage) {
        this.history = history;
        // parties and currency are those of every version
        this.agreement = history.versions().get(0);
        this.usage = usage;
    }

    /** {@return the line, empty where nothing is due} */
    Optional<LineItem> line(RuleTerm term, ServicePeriod whole, ServicePeriod covered) {
        BillingRule rule = term.rule();
        LineOrigin origin = Origins.of(agreement, term, covered);
        if (rule instanceof RecurringFee fee) {
            Money share = share(fee.fee(), fee, whole, covered);
            return Optional.of(start(rule, origin).unitPrice(share).build());
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

    /** What the charges lack to the least agreed, or have beyond the most; both by the days of the period. */
    private Optional<LineItem> commitment(Commitment rule, ServicePeriod whole, LineOrigin origin) {
        Money charges = charges(rule, origin.period());
        Money least = rule.minimum()
                .map(bound -> share(bound, rule, whole, origin.period()))
                .orElse(charges);
        Money most = rule.maximum()
                .map(bound -> share(bound, rule, whole, origin.period()))
                .orElse(charges);
        Money adjusted = charges.isLessThan(least) ? least : charges.isGreaterThan(most) ? most : charges;
        Money difference = adjusted.minus(charges);
        return difference.isZero()
                ? Optional.empty()
                : Optional.of(start(rule, origin)
                        .quantity(difference.getAmount().signum())
                        .unit(Unit.LUMP_SUM)
                        .unitPrice(difference.abs())
                        .build());
    }

    /** {@return what of the price of a whole period falls on the days covered} */
    Money share(Money price, Periodic rule, ServicePeriod whole, ServicePeriod covered) {
        if (covered.equals(whole)) {
            return price;
        }
        Proration proration = rule.cycle().proration();
        return proration.share(price, proration.count().spread(whole, first(rule, whole)), covered);
    }

    /** The first day of a period on which the rule is in force, in whichever version. */
    private LocalDate first(Periodic rule, ServicePeriod whole) {
        return history.terms().stream()
                .filter(term -> term.rule() instanceof Periodic other
                        && other.key().equals(rule.key())
                        && other.cycle().equals(rule.cycle()))
                .flatMap(term -> term.part(whole).stream())
                .map(ServicePeriod::from)
                .min(LocalDate::compareTo)
                .orElse(whole.from());
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
                .map(line -> BilledLine.amount(agreement.currency(), line))
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
        Price price = rule.pricing().price(quantity);
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
