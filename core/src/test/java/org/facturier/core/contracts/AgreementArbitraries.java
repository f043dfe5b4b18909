package org.facturier.core.contracts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.Measure;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was agreed with partners, under every pricing model, and what they used. */
public final class AgreementArbitraries {

    private AgreementArbitraries() {}

    /** {@return cycles of weeks to years, anchored on any day: the ends of months among them} */
    public static Arbitrary<BillingCycle> cycles() {
        return Combinators.combine(
                        DayArbitraries.days(),
                        Arbitraries.of(CycleUnit.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(BillingTiming.class),
                        dayCounts().optional(0.3),
                        Arbitraries.of(BusinessDayRule.class).optional(0.3))
                .as(BillingCycle::new);
    }

    /** {@return cycles of what is measured, which is known only afterwards} */
    private static Arbitrary<BillingCycle> cyclesInArrears() {
        return cycles().map(cycle -> new BillingCycle(
                cycle.anchor(),
                cycle.unit(),
                cycle.every(),
                BillingTiming.IN_ARREARS,
                cycle.dayCount(),
                cycle.businessDay()));
    }

    /** {@return the day counts of the library} */
    public static Arbitrary<DayCount> dayCounts() {
        return Arbitraries.of(
                new DayCount.Actual(), new DayCount.ThirtyE360(), new DayCount.PerCalendarMonth(), new DayCount.None());
    }

    /** {@return fees, single charges, priced usage and commissions} */
    public static Arbitrary<BillingRule> rules(CurrencyUnit currency) {
        return Arbitraries.oneOf(recurringFees(currency), oneOffs(currency), usageFees(currency), commissions());
    }

    private static Arbitrary<BillingRule> recurringFees(CurrencyUnit currency) {
        return Combinators.combine(
                        keys(),
                        TextArbitraries.descriptions(),
                        cycles(),
                        MoneyArbitraries.amounts(currency).map(Money::abs),
                        TaxArbitraries.natures(),
                        TextArbitraries.references().optional(0.3))
                .as(BillingRule.RecurringFee::new);
    }

    private static Arbitrary<BillingRule> oneOffs(CurrencyUnit currency) {
        return Combinators.combine(
                        keys(),
                        TextArbitraries.descriptions(),
                        DayArbitraries.days(),
                        MoneyArbitraries.amounts(currency).map(Money::abs),
                        TaxArbitraries.natures(),
                        TextArbitraries.references().optional(0.3))
                .as(BillingRule.OneOff::new);
    }

    private static Arbitrary<BillingRule> usageFees(CurrencyUnit currency) {
        return Combinators.combine(
                        keys(),
                        TextArbitraries.descriptions(),
                        cyclesInArrears(),
                        metrics(),
                        LineArbitraries.units(),
                        PricingArbitraries.models(currency),
                        TaxArbitraries.natures(),
                        TextArbitraries.references().optional(0.3))
                .as(BillingRule.UsageFee::new);
    }

    private static Arbitrary<BillingRule> commissions() {
        return Combinators.combine(
                        keys(),
                        TextArbitraries.descriptions(),
                        cyclesInArrears(),
                        metrics(),
                        MoneyArbitraries.percentages(),
                        TaxArbitraries.natures(),
                        TextArbitraries.references().optional(0.3))
                .as(BillingRule.Commission::new);
    }

    /** {@return discounts of all that a partner pays, with and without end and cap} */
    public static Arbitrary<Discount> discounts(CurrencyUnit currency) {
        Arbitrary<Money> amounts = MoneyArbitraries.amounts(currency).map(Money::abs);
        Arbitrary<Measure> measures = Arbitraries.oneOf(
                MoneyArbitraries.percentages().map(percent -> new Measure.Percent(percent, Optional.empty())),
                amounts.map(Measure.Amount::new));
        return Combinators.combine(
                        keys(),
                        TextArbitraries.descriptions(),
                        Arbitraries.of("95", "100").optional(0.5),
                        measures,
                        DayArbitraries.days(),
                        Arbitraries.integers().between(1, 400).optional(0.5),
                        amounts.optional(0.5))
                .as((key, reason, code, measure, from, length, cap) ->
                        new Discount(key, reason, code, measure, List.of(), from, length.map(from::plusDays), cap));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.integers().between(1, 99).map(number -> "rule-" + number);
    }

    private static Arbitrary<String> metrics() {
        return Arbitraries.of("hours", "seats", "sales");
    }

    /** {@return agreements with one to four rules, with and without an end} */
    public static Arbitrary<PartnerAgreement> agreements() {
        return MoneyArbitraries.inCurrencies(AgreementArbitraries::agreements);
    }

    /** {@return places of a partner with several} */
    public static Arbitrary<Site> sites() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99).map(number -> "S" + number),
                        TextArbitraries.descriptions(),
                        PartyArbitraries.addresses().optional(0.5))
                .as(Site::new);
    }

    /** {@return ways, forms and groupings of all kinds} */
    public static Arbitrary<DeliveryPreference> deliveryPreferences() {
        return Combinators.combine(
                        Arbitraries.of(DeliveryPreference.Channel.class),
                        Arbitraries.of(DeliveryPreference.Format.class),
                        TextArbitraries.references().list().ofMaxSize(2),
                        Arbitraries.of(DeliveryPreference.Grouping.class))
                .as(DeliveryPreference::new);
    }

    /** {@return agreements in one currency} */
    public static Arbitrary<PartnerAgreement> agreements(CurrencyUnit currency) {
        return Combinators.combine(
                        bare(currency),
                        sites().optional(0.3),
                        deliveryPreferences().optional(0.3),
                        Arbitraries.of("schools", "firms").optional(0.3))
                .as((bare, site, delivery, segment) -> {
                    PartnerAgreement.Builder agreement = bare.toBuilder();
                    site.ifPresent(agreement::site);
                    delivery.ifPresent(agreement::delivery);
                    segment.ifPresent(agreement::segment);
                    return agreement.build();
                });
    }

    private static Arbitrary<PartnerAgreement> bare(CurrencyUnit currency) {
        Arbitrary<List<BillingRule>> rules =
                rules(currency).list().ofMinSize(1).ofMaxSize(4).uniqueElements(BillingRule::key);
        return Combinators.combine(
                        PartyArbitraries.businesses(),
                        PartyArbitraries.parties(),
                        DayArbitraries.days(),
                        Arbitraries.integers().between(1, 800).optional(),
                        TaxArbitraries.languages(),
                        TermsArbitraries.terms(currency),
                        rules,
                        discounts(currency).list().ofMaxSize(2).uniqueElements(Discount::key))
                .as((supplier, partner, from, days, language, terms, agreed, discounts) -> {
                    PartnerAgreement.Builder agreement = PartnerAgreement.builder()
                            .id("AG-1")
                            .supplier(supplier)
                            .partner(partner)
                            .validFrom(from)
                            .currency(currency)
                            .language(language)
                            .terms(terms)
                            .discounts(discounts);
                    days.ifPresent(length -> agreement.validUntil(from.plusDays(length)));
                    agreed.forEach(agreement::rule);
                    return agreement.build();
                });
    }

    /** {@return records of what a partner used, each with an identifier of its own as a rule} */
    public static Arbitrary<Usage> usage(String partner) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        metrics(),
                        DayArbitraries.days(),
                        MoneyArbitraries.quantities())
                .as((id, metric, day, quantity) -> new Usage("U" + id, partner, metric, day, quantity));
    }
}
