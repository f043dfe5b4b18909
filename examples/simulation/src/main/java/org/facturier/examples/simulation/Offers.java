package org.facturier.examples.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is on the table: today's terms and three others, for the same partner and the same year. */
final class Offers {

    static final Party SUPPLIER = Party.business("Ateliers du Rhône Formation")
            .id("ateliers")
            .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
            .build();
    static final Party PARTNER = Party.business("OPCO Horizons")
            .id("horizons")
            .address(Address.of("45 boulevard de la Villette", "75010", "Paris", "FR"))
            .build();
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2027, 1, 1);

    private static final String HOURS = "trainee-hours";
    private static final SupplyNature TRAINING = SupplyNature.of(SupplyKind.VOCATIONAL_TRAINING);
    private static final BillingCycle QUARTERLY =
            new BillingCycle(START, CycleUnit.QUARTER, 1, BillingTiming.IN_ARREARS);
    private static final BillingCycle MONTHLY = new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE);
    private static final List<Tier> TIERS = List.of(
            Tier.upTo(BigDecimal.valueOf(1000), price("15.00")),
            Tier.upTo(BigDecimal.valueOf(3000), price("13.50")),
            Tier.beyond(price("12.00")));

    private Offers() {}

    /** {@return the agreements compared, by name} */
    static Map<String, List<PartnerAgreement>> all() {
        Map<String, List<PartnerAgreement>> offers = new LinkedHashMap<>();
        offers.put("Graduated (today)", List.of(agreement(hours(new GraduatedPrice(TIERS)))));
        offers.put("Volume", List.of(agreement(hours(new VolumePrice(TIERS)))));
        offers.put("13.00, least 12,000", List.of(agreement(hours(new UnitPrice(price("13.00"))), least())));
        offers.put("1,500 and 10.00", List.of(agreement(fee(), hours(new UnitPrice(price("10.00"))))));
        return offers;
    }

    private static BillingRule hours(PricingModel pricing) {
        return new UsageFee(
                HOURS, "Heures stagiaires", QUARTERLY, HOURS, Unit.HOUR, pricing, TRAINING, Optional.empty());
    }

    private static BillingRule least() {
        return new Commitment(
                "least",
                "Minimum trimestriel",
                QUARTERLY,
                List.of(HOURS),
                Optional.of(Money.parse("EUR 12000.00")),
                Optional.empty(),
                TRAINING,
                Optional.empty());
    }

    private static BillingRule fee() {
        return new RecurringFee(
                "fee", "Forfait mensuel", MONTHLY, Money.parse("EUR 1500.00"), TRAINING, Optional.empty());
    }

    private static PartnerAgreement agreement(BillingRule... rules) {
        return PartnerAgreement.builder()
                .id("AG-2026-03")
                .supplier(SUPPLIER)
                .partner(PARTNER)
                .validFrom(START)
                .validUntil(END)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rules(List.of(rules))
                .build();
    }

    private static BigMoney price(String amount) {
        return BigMoney.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }
}
