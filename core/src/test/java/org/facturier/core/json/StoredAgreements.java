package org.facturier.core.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentCard;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Agreements as hosts keep them: each kind of rule, price, day count, discount and means of payment. */
final class StoredAgreements {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final BillingCycle ARREARS = new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);

    private StoredAgreements() {}

    static SortedMap<String, Object> all() {
        SortedMap<String, Object> agreements = new TreeMap<>();
        agreements.put("agreement", full());
        agreements.put(
                "agreement.least", Samples.agreement(START, fee("fee", ARREARS)).build());
        agreements.put(
                "agreement.prices", Samples.agreement(START).rules(prices()).build());
        return agreements;
    }

    private static PartnerAgreement full() {
        PartnerAgreement.Builder agreement = Samples.agreement(START)
                .version(2)
                .supplier(StoredDocuments.party())
                .validUntil(LocalDate.of(2027, 1, 1))
                .agreedOn(LocalDate.of(2025, 12, 1))
                .terms(StoredDocuments.terms())
                .payoutTerms(PaymentTerms.of(PaymentPlan.of(List.of(
                        new PlannedInstalment(
                                new InstalmentShare.AmountShare(Money.parse("EUR 10.00")),
                                DueDateRule.days(10),
                                Optional.empty()),
                        PlannedInstalment.balance(DueDateRule.days(30))))))
                .rules(rules())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .purchaseOrder("BC-1")
                .buyerReference("SERVICE-7")
                .policy(VatCalculators.perGroup().policy())
                .segment("écoles")
                .site(new Site("lyon", "Lyon", Optional.of(Address.of("3 quai Jayr", "69009", "Lyon", "FR"))))
                .delivery(DeliveryPreference.mail("compta@example.org"));
        discounts().forEach(agreement::discount);
        means().forEach(agreement::meansOfPayment);
        return agreement.build();
    }

    private static List<BillingRule> rules() {
        List<BillingRule> rules = new ArrayList<>();
        rules.add(new BillingRule.RecurringFee(
                "fee",
                "Forfait",
                new BillingCycle(START, CycleUnit.QUARTER, 2, BillingTiming.IN_ADVANCE)
                        .onBusinessDays(BusinessDayRule.FOLLOWING),
                Money.parse("EUR 90.00"),
                SERVICE,
                Optional.of("A-1")));
        rules.add(new BillingRule.OneOff(
                "setup", "Mise en place", START, Money.parse("EUR 50.00"), SERVICE, Optional.of("A-2")));
        rules.add(new BillingRule.UsageFee(
                "hours", "Heures", ARREARS, "hours", Unit.HOUR, prices("0").get(0), SERVICE, Optional.of("A-3")));
        rules.add(new BillingRule.Commission(
                "sales", "Commission", ARREARS, "sales", Percentage.of("12.5"), SERVICE, Optional.of("A-4")));
        rules.add(new BillingRule.Commitment(
                "least",
                "Minimum",
                ARREARS,
                List.of("hours"),
                Optional.of(Money.parse("EUR 10.00")),
                Optional.of(Money.parse("EUR 900.00")),
                SERVICE,
                Optional.of("A-5")));
        rules.add(fee("actual", ARREARS.counting(new DayCount.Actual())));
        rules.add(fee("thirty", ARREARS.counting(new DayCount.ThirtyE360())));
        rules.add(fee("calendar", ARREARS.counting(new DayCount.PerCalendarMonth())));
        rules.add(fee("none", ARREARS.counting(new DayCount.None())));
        return rules;
    }

    private static BillingRule fee(String key, BillingCycle cycle) {
        return new BillingRule.RecurringFee(key, "Forfait", cycle, Money.parse("EUR 90.00"), SERVICE, Optional.empty());
    }

    private static List<Discount> discounts() {
        return List.of(
                new Discount(
                        "launch",
                        "lancement",
                        Optional.of("95"),
                        new Measure.Percent(Percentage.of("10"), Optional.empty()),
                        List.of("fee"),
                        START,
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        Optional.of(Money.parse("EUR 20.00"))),
                Discount.amount("fixed", Money.parse("EUR 5.00"), "geste", START));
    }

    private static List<PaymentMeans> means() {
        return List.of(
                new PaymentMeans.CreditTransfer(BankAccount.of("FR7630006000011234567890189", "AGRIFRPP")),
                new PaymentMeans.DirectDebit(
                        "M-1", "FR72ZZZ123456", Optional.of(Iban.of("FR7630006000011234567890189"))),
                new PaymentMeans.Card(Optional.of(new PaymentCard("7890", Optional.of("C. ROUX")))),
                new PaymentMeans.OtherMeans(
                        "30",
                        "Virement",
                        Optional.of(new OtherAccount(
                                "12-345 678", Optional.of(Bic.of("CMCIFR2A")), Optional.of("Ateliers")))),
                new PaymentMeans.Cheque(),
                new PaymentMeans.Online(URI.create("https://pay.example.org/1")));
    }

    private static List<BillingRule> prices() {
        List<BillingRule> rules = new ArrayList<>();
        for (PricingModel model : prices("1.25")) {
            String key = "m" + rules.size();
            rules.add(
                    new BillingRule.UsageFee(key, "Usage", ARREARS, key, Unit.HOUR, model, SERVICE, Optional.empty()));
        }
        return rules;
    }

    private static List<PricingModel> prices(String amount) {
        BigMoney price = BigMoney.parse("EUR " + amount);
        List<Tier> tiers =
                List.of(new Tier(Optional.of(new BigDecimal("100.5")), price, Optional.of(price)), Tier.beyond(price));
        PricingModel unit = new UnitPrice(price);
        return List.of(
                unit,
                new FlatPrice(price),
                new GraduatedPrice(tiers),
                new VolumePrice(tiers),
                new PackagePrice(BigDecimal.TEN, price, BigDecimal.ONE),
                new PercentagePrice(Percentage.of("12"), CurrencyUnit.EUR),
                new BoundedPrice(unit, Optional.of(price), Optional.of(price.plus(1))),
                new ListedPrice(unit, "2026", List.of("écoles")));
    }
}
