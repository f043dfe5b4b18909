package org.facturier.core.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** One agreement for each rule of {@link AgreementCheck}, which breaks that and no other. */
public final class AgreementBreaches {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final List<Tier> TIERS = List.of(tier("1000", "EUR 0.10"), tier("", "EUR 0.05"));

    private AgreementBreaches() {}

    /** {@return what breaks each rule} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        breaches.put(
                AgreementRule.TIERS_WHOLE,
                () -> AgreementCheck.standard().check(graduated(), dearer(LocalDate.of(2026, 3, 16))));
        agreements()
                .forEach((rule, agreement) ->
                        breaches.put(rule, () -> AgreementCheck.standard().check(agreement)));
        return breaches;
    }

    static Map<AgreementRule, PartnerAgreement> agreements() {
        Map<AgreementRule, PartnerAgreement> agreements = new LinkedHashMap<>();
        agreements.put(
                AgreementRule.COUNTABLE,
                agreement(commitment(CycleUnit.MONTH, "hours", "EUR 0.00", "EUR 9.00"), hours(price("EUR 1")))
                        .validFrom(LocalDate.MAX.minusDays(1))
                        .build());
        agreements.put(
                AgreementRule.UNIT_LISTED,
                agreement(new BillingRule.UsageFee(
                                "hours",
                                "Heures",
                                arrears(CycleUnit.MONTH),
                                "hours",
                                Unit.of("QQ1"),
                                price("EUR 1"),
                                SERVICE,
                                Optional.empty()))
                        .build());
        agreements.put(
                AgreementRule.METRIC_ONCE,
                agreement(hours(price("EUR 1")), hours("again", price("EUR 2"))).build());
        agreements.put(
                AgreementRule.TIERS_COUNT,
                agreement(hours(new BoundedPrice(
                                new GraduatedPrice(TIERS), Optional.empty(), Optional.of(BigMoney.parse("EUR 100")))))
                        .build());
        agreements.put(
                AgreementRule.NO_CLIFF, agreement(hours(new VolumePrice(TIERS))).build());
        agreements.put(
                AgreementRule.COMMITMENT_FITS,
                agreement(commitment(CycleUnit.MONTH, "fee", "EUR 0.00", "EUR 900.00"), fee(CycleUnit.QUARTER, START))
                        .build());
        agreements.put(
                AgreementRule.BOUNDS_APART,
                agreement(commitment(CycleUnit.QUARTER, "fee", "EUR 0.00", "EUR 299.99"), fee(CycleUnit.MONTH, START))
                        .build());
        agreements.put(
                AgreementRule.PERIOD_WHOLE,
                agreement(fee(CycleUnit.YEAR, START)).validUntil(JULY).build());
        agreements.put(
                AgreementRule.ANCHOR_WITHIN,
                agreement(fee(CycleUnit.MONTH, JULY)).validUntil(JULY).build());
        agreements.put(
                AgreementRule.ONCE_WITHIN,
                agreement(new BillingRule.OneOff(
                                "setup", "Setup", JULY, Money.parse("EUR 1.00"), SERVICE, Optional.empty()))
                        .validUntil(JULY)
                        .build());
        agreements.put(
                AgreementRule.DISCOUNT_WITHIN,
                agreement(fee(CycleUnit.MONTH, START))
                        .discount(Discount.percent("late", "5", "remise", JULY))
                        .validUntil(JULY)
                        .build());
        agreements.put(
                AgreementRule.MEASURED_AFTER,
                agreement(hours(
                                "hours",
                                price("EUR 1"),
                                arrears(CycleUnit.MONTH).onBusinessDays(BusinessDayRule.PRECEDING)))
                        .build());
        return agreements;
    }

    /** Up to 1000 a month at 0.10, beyond at 0.05. */
    static PartnerAgreement graduated() {
        return agreement(hours(new GraduatedPrice(TIERS))).build();
    }

    /** The same, from a day on at 0.20 and 0.05. */
    static PartnerAgreement dearer(LocalDate from) {
        List<Tier> tiers = List.of(tier("1000", "EUR 0.20"), tier("", "EUR 0.05"));
        return graduated()
                .amended(from, from)
                .rules(List.of(hours(new GraduatedPrice(tiers))))
                .build();
    }

    static PartnerAgreement.Builder agreement(BillingRule... rules) {
        return Samples.agreement(START, rules);
    }

    static BillingRule.UsageFee hours(PricingModel pricing) {
        return hours("hours", pricing);
    }

    static BillingRule.UsageFee hours(String key, PricingModel pricing) {
        return hours(key, pricing, arrears(CycleUnit.MONTH));
    }

    private static BillingRule.UsageFee hours(String key, PricingModel pricing, BillingCycle cycle) {
        return new BillingRule.UsageFee(key, "Heures", cycle, "hours", Unit.HOUR, pricing, SERVICE, Optional.empty());
    }

    /** 100.00 a period. */
    static BillingRule fee(CycleUnit unit, LocalDate anchor) {
        return new BillingRule.RecurringFee(
                "fee",
                "Abonnement",
                new BillingCycle(anchor, unit, 1, BillingTiming.IN_ADVANCE),
                Money.parse("EUR 100.00"),
                SERVICE,
                Optional.empty());
    }

    static BillingRule commitment(CycleUnit unit, String charge, String least, String most) {
        return new BillingRule.Commitment(
                "bounds " + least,
                "Engagement",
                arrears(unit),
                List.of(charge),
                Optional.of(Money.parse(least)),
                Optional.of(Money.parse(most)),
                SERVICE,
                Optional.empty());
    }

    private static BillingCycle arrears(CycleUnit unit) {
        return new BillingCycle(START, unit, 1, BillingTiming.IN_ARREARS);
    }

    static PricingModel price(String each) {
        return new UnitPrice(BigMoney.parse(each));
    }

    private static Tier tier(String upTo, String price) {
        return new Tier(
                Optional.of(upTo).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                BigMoney.parse(price),
                Optional.empty());
    }
}
