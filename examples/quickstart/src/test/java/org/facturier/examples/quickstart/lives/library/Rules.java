package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyNature;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Rules of an agreement in the words of the library. */
final class Rules {

    private Rules() {}

    static List<BillingRule> of(List<Rule> rules) {
        return rules.stream().map(Rules::of).toList();
    }

    private static BillingRule of(Rule rule) {
        SupplyNature nature = House.nature(rule.rate());
        return switch (rule.kind()) {
            case FEE ->
                new BillingRule.RecurringFee(
                        rule.key(), rule.key(), cycle(rule), House.euros(rule.amount()), nature, Optional.empty());
            case USAGE ->
                new BillingRule.UsageFee(
                        rule.key(),
                        rule.key(),
                        cycle(rule),
                        rule.metric(),
                        Unit.ONE,
                        pricing(rule),
                        nature,
                        Optional.empty());
            case COMMITMENT ->
                new BillingRule.Commitment(
                        rule.key(),
                        rule.key(),
                        cycle(rule),
                        rule.of(),
                        Optional.of(House.euros(rule.amount())),
                        Optional.empty(),
                        nature,
                        Optional.empty());
        };
    }

    private static BillingCycle cycle(Rule rule) {
        return new BillingCycle(
                rule.anchor(),
                CycleUnit.MONTH,
                rule.every().months(),
                rule.inAdvance() ? BillingTiming.IN_ADVANCE : BillingTiming.IN_ARREARS);
    }

    private static PricingModel pricing(Rule rule) {
        return rule.tiers().isEmpty()
                ? new UnitPrice(price(rule.amount()))
                : new GraduatedPrice(rule.tiers().stream()
                        .map(tier -> new Tier(tier.upTo(), price(tier.price()), Optional.empty()))
                        .toList());
    }

    private static BigMoney price(BigDecimal price) {
        return BigMoney.of(CurrencyUnit.EUR, price);
    }
}
