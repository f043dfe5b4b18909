package org.facturier.core.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.Commission;
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
import org.facturier.core.pricing.PricingModel;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Makes the line of one rule and one period. */
final class LineFactory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PartnerAgreement agreement;
    private final RuleTerm term;
    private final UsageBook usage;

    /** @param agreement  any version: parties and currency are those of all */
    LineFactory(PartnerAgreement agreement, RuleTerm term, UsageBook usage) {
        this.agreement = agreement;
        this.term = term;
        this.usage = usage;
    }

    /** {@return the line, empty where nothing is due} */
    Optional<LineItem> line(ServicePeriod whole, ServicePeriod covered) {
        BillingRule rule = term.rule();
        if (rule instanceof RecurringFee recurring) {
            return Optional.of(recurring(recurring, whole, covered));
        }
        if (rule instanceof UsageFee metered) {
            return priced(rule, covered, metered.metric(), metered.unit(), metered.pricing());
        }
        return commission((Commission) rule, covered);
    }

    private LineItem recurring(RecurringFee rule, ServicePeriod whole, ServicePeriod covered) {
        Money fee = Proration.actualDays().share(rule.fee(), whole, covered);
        return start(rule, covered).unitPrice(fee).build();
    }

    /** So many hundredths of the sales: 12 %, at the price of the sales for 100 %. */
    private Optional<LineItem> commission(Commission rule, ServicePeriod covered) {
        BigDecimal sales = usage.sum(agreement.partner().id(), rule.metric(), covered);
        return sales.signum() == 0
                ? Optional.empty()
                : Optional.of(measured(rule, covered, sales)
                        .quantity(rule.percent().value())
                        .unit(Unit.PERCENT)
                        .unitPrice(BigMoney.of(agreement.currency(), sales))
                        .baseQuantity(HUNDRED)
                        .build());
    }

    private Optional<LineItem> priced(
            BillingRule rule, ServicePeriod covered, String metric, Unit unit, PricingModel pricing) {
        BigDecimal quantity = usage.sum(agreement.partner().id(), metric, covered);
        Price price = pricing.price(quantity);
        if (price.amount().isZero()) {
            return Optional.empty();
        }
        LineItem.Builder line = measured(rule, covered, quantity).unit(unit).slices(price.slices());
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

    private LineItem.Builder start(BillingRule rule, ServicePeriod covered) {
        LineItem.Builder line = LineItem.builder()
                .description(rule.description())
                .period(covered)
                .nature(rule.nature())
                .origin(origin(covered));
        rule.productCode().ifPresent(line::productCode);
        return line;
    }

    private LineItem.Builder measured(BillingRule rule, ServicePeriod covered, BigDecimal quantity) {
        return start(rule, covered).origin(origin(covered).withQuantity(quantity));
    }

    private LineOrigin origin(ServicePeriod covered) {
        return LineOrigin.of(agreement.id(), term.version(), term.rule().key(), covered);
    }
}
