package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.contracts.AgreementArbitraries;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A partner, two agreements through time, and usage.
 *
 * @param versions  of all agreements
 * @param usage  each with an identifier of its own
 */
record BillingWorld(List<PartnerAgreement> versions, List<Usage> usage) {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 200;
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);

    static Arbitrary<BillingWorld> arbitrary() {
        return Combinators.combine(
                        agreement("A1"), agreement("A2"), records().list().ofMaxSize(12))
                .as((one, other, drawn) -> {
                    List<PartnerAgreement> versions = new ArrayList<>(one);
                    versions.addAll(other);
                    List<Usage> usage = new ArrayList<>();
                    for (int i = 0; i < drawn.size(); i++) {
                        Usage each = drawn.get(i);
                        usage.add(new Usage("u" + i, each.partner(), each.metric(), each.on(), each.quantity()));
                    }
                    return new BillingWorld(versions, usage);
                })
                .withoutEdgeCases();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    private static Arbitrary<Usage> records() {
        return Combinators.combine(
                        Arbitraries.of("A1", "A2"),
                        Arbitraries.of("hours", "sales"),
                        days(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(300))
                                .ofScale(2))
                .as((partner, metric, day, quantity) -> new Usage("", partner, metric, day, quantity));
    }

    /** Up to three versions, each after the one before; the last may end. */
    private static Arbitrary<List<PartnerAgreement>> agreement(String id) {
        Arbitrary<List<BillingRule>> rules = rules();
        Arbitrary<Integer> step = Arbitraries.integers().between(1, 70);
        return Combinators.combine(
                        rules.list().ofMinSize(1).ofMaxSize(3),
                        step.list().ofSize(3),
                        step.injectNull(0.5),
                        discounts()
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(Discount::key)
                                .list()
                                .ofSize(3))
                .as((settings, steps, end, off) -> {
                    List<PartnerAgreement> versions = new ArrayList<>();
                    LocalDate from = START;
                    for (int i = 0; i < settings.size(); i++) {
                        versions.add(version(id, i + 1, from, settings.get(i))
                                .discounts(off.get(i))
                                .build());
                        from = from.plusDays(steps.get(i));
                    }
                    if (end != null) {
                        PartnerAgreement last = versions.remove(versions.size() - 1);
                        versions.add(last.toBuilder()
                                .validUntil(last.validFrom().plusDays(end))
                                .build());
                    }
                    return versions;
                });
    }

    private static Arbitrary<Discount> discounts() {
        return Combinators.combine(
                        Arbitraries.of("launch", "loyalty"),
                        Arbitraries.of(Measure.percent("12.5"), Measure.amount(Money.parse("EUR 15.00"))),
                        Arbitraries.of("hours", "fee", "setup")
                                .set()
                                .ofMaxSize(2)
                                .map(List::copyOf),
                        days(),
                        Arbitraries.integers().between(1, 90).optional(),
                        Arbitraries.of("EUR 40.00", "EUR 7.77")
                                .map(Money::parse)
                                .optional())
                .as((key, measure, on, from, length, cap) -> new Discount(
                        key, "remise", Optional.empty(), measure, on, from, length.map(from::plusDays), cap));
    }

    private static PartnerAgreement.Builder version(String id, int number, LocalDate from, List<BillingRule> rules) {
        return PartnerAgreement.builder()
                .id(id)
                .version(number)
                .supplier(InvoiceArbitraries.seller())
                .partner(InvoiceArbitraries.buyer().toBuilder().id(id).build())
                .validFrom(from)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rules(rules);
    }

    private static Arbitrary<List<BillingRule>> rules() {
        return Combinators.combine(
                        Arbitraries.of("99.99", "0.10", "1234.56"),
                        Arbitraries.of(models()),
                        cycle(Arbitraries.of(BillingTiming.values())),
                        cycle(Arbitraries.just(BillingTiming.IN_ARREARS)),
                        Arbitraries.of("12", "7.5"),
                        days())
                .as((fee, model, forFee, forUsage, percent, day) -> List.of(
                        new BillingRule.OneOff(
                                "setup", "Mise en service", day, Money.parse("EUR 75.00"), SERVICE, Optional.empty()),
                        new BillingRule.RecurringFee(
                                "fee",
                                "Abonnement",
                                forFee,
                                Money.of(CurrencyUnit.EUR, new BigDecimal(fee)),
                                SERVICE,
                                Optional.empty()),
                        new BillingRule.UsageFee(
                                "hours", "Heures", forUsage, "hours", Unit.HOUR, model, SERVICE, Optional.empty()),
                        new BillingRule.Commission(
                                "commission",
                                "Commission",
                                forUsage,
                                "sales",
                                Percentage.of(percent),
                                SERVICE,
                                Optional.empty()),
                        new BillingRule.Commitment(
                                "bounds",
                                "Engagement",
                                forUsage,
                                List.of("fee", "hours", "setup"),
                                Optional.of(Money.parse("EUR 50.00")),
                                Optional.of(Money.parse("EUR 180.00")),
                                SERVICE,
                                Optional.empty())));
    }

    private static Arbitrary<BillingCycle> cycle(Arbitrary<BillingTiming> timing) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(CycleUnit.WEEK, CycleUnit.MONTH, CycleUnit.QUARTER),
                        Arbitraries.integers().between(1, 2),
                        timing,
                        AgreementArbitraries.dayCounts().optional(0.5),
                        Arbitraries.of(BusinessDayRule.class).optional(0.3))
                .as((days, unit, every, side, count, moved) ->
                        new BillingCycle(START.plusDays(days), unit, every, side, count, moved));
    }

    private static List<PricingModel> models() {
        List<Tier> tiers = List.of(
                new Tier(Optional.of(new BigDecimal("100")), BigMoney.parse("EUR 1.015"), Optional.empty()),
                new Tier(Optional.empty(), BigMoney.parse("EUR 0.605"), Optional.of(BigMoney.parse("EUR 3"))));
        return List.of(
                new UnitPrice(BigMoney.parse("EUR 0.333")),
                new GraduatedPrice(tiers),
                new VolumePrice(tiers),
                new PackagePrice(new BigDecimal("50"), BigMoney.parse("EUR 2"), new BigDecimal("100")),
                new BoundedPrice(
                        new UnitPrice(BigMoney.parse("EUR 1")),
                        Optional.of(BigMoney.parse("EUR 20")),
                        Optional.of(BigMoney.parse("EUR 150"))));
    }
}
