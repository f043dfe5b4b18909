package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.document.Unit;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Address;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random values of the model, for property tests: realistic ones and the awkward ones between them. */
public final class InvoiceArbitraries {

    private InvoiceArbitraries() {}

    /** {@return currencies with no, two and three decimals} */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("EUR", "EUR", "CHF", "USD", "JPY", "TND").map(CurrencyUnit::of);
    }

    /** {@return stated amounts of either sign, zero among them} */
    public static Arbitrary<Money> amounts(CurrencyUnit currency) {
        return Arbitraries.longs().between(-100_000_000L, 100_000_000L).map(minor -> Money.ofMinor(currency, minor));
    }

    /** {@return treatments of every kind: several rates, and each category without tax} */
    public static Arbitrary<TaxTreatment> treatments() {
        Arbitrary<TaxTreatment> rated = Arbitraries.of("20", "10", "5.5", "2.1", "21", "19", "7.7", "19.6")
                .map(TaxTreatment::standard);
        Arbitrary<TaxTreatment> free = Arbitraries.of(
                        TaxCategory.E, TaxCategory.AE, TaxCategory.K, TaxCategory.G, TaxCategory.O)
                .map(category -> TaxTreatment.without(
                        category, ExemptionReason.of("VATEX-EU-" + category, "reason of " + category)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, rated), net.jqwik.api.Tuple.of(1, free));
    }

    /** {@return percentages from 0 to 100, mostly small and round} */
    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "2", "5", "10", "33.33", "100").map(BigDecimal::new),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(2))
                .map(Percentage::new);
    }

    /** {@return allowances and charges by percentage, which keep the sign of what they are taken of} */
    public static Arbitrary<AllowanceCharge> proportionalParts() {
        return Combinators.combine(percentages(), Arbitraries.of(true, false)).as((percent, charge) -> {
            Measure measure = new Measure.Percent(percent, Optional.empty());
            return charge
                    ? new Charge(measure, "supplement", Optional.of("ABK"))
                    : new Allowance(measure, "discount", Optional.of("95"));
        });
    }

    /** {@return at most one allowance, and perhaps charges, so that a line is never overdrawn} */
    public static Arbitrary<List<AllowanceCharge>> parts(CurrencyUnit currency) {
        Arbitrary<AllowanceCharge> fixedCharge = Arbitraries.longs()
                .between(0, 10_000)
                .map(minor -> new Charge(Measure.amount(Money.ofMinor(currency, minor)), "freight", Optional.of("FC")));
        return Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                proportionalParts().list().ofSize(1),
                fixedCharge.list().ofMaxSize(2));
    }

    /** {@return lines with fractional quantities, prices of up to four decimals and base quantities} */
    public static Arbitrary<LineItem> lines(CurrencyUnit currency) {
        return Combinators.combine(
                        positiveQuantities(),
                        prices(currency),
                        baseQuantities(),
                        parts(currency),
                        treatments(),
                        units())
                .as((quantity, price, base, parts, treatment, unit) -> {
                    LineItem.Builder line = LineItem.builder()
                            .description("Prestation n° 1 – été")
                            .quantity(quantity)
                            .unit(unit)
                            .unitPrice(price)
                            .baseQuantity(base)
                            .treatment(treatment);
                    parts.forEach(line::allowanceCharge);
                    return line.build();
                });
    }

    private static Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.ONE, Unit.HOUR, Unit.DAY, Unit.KILOGRAM);
    }

    private static Arbitrary<BigDecimal> positiveQuantities() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                        .ofScale(3));
    }

    private static Arbitrary<BigMoney> prices(CurrencyUnit currency) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(10_000))
                .ofScale(4)
                .map(price -> BigMoney.of(currency, price));
    }

    private static Arbitrary<BigDecimal> baseQuantities() {
        return Arbitraries.of("1", "1", "1", "3", "7", "100", "0.5").map(BigDecimal::new);
    }

    /** {@return policies of the library for invoices} */
    public static Arbitrary<VatCalculator> calculators() {
        return Arbitraries.of(
                VatCalculators.perGroup(),
                VatCalculators.perLine(),
                VatCalculators.inclusiveByDifference(),
                VatCalculators.inclusiveWithRounding());
    }

    /** {@return terms whose shares come to the whole: equal parts, percentages, or a balance} */
    public static Arbitrary<PaymentTerms> terms() {
        Arbitrary<PaymentPlan> equal = Arbitraries.integers().between(1, 12).map(InvoiceArbitraries::equalParts);
        Arbitrary<PaymentPlan> thirtyFortyThirty =
                Arbitraries.of(Apportionment.values()).map(InvoiceArbitraries::thirtyFortyThirty);
        Arbitrary<PaymentPlan> balance = percentages()
                .map(percent -> plan(List.of(new InstalmentShare.Percent(percent), new InstalmentShare.Balance())));
        return Arbitraries.oneOf(equal, thirtyFortyThirty, balance).map(PaymentTerms::of);
    }

    private static PaymentPlan equalParts(int parts) {
        List<InstalmentShare> shares = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shares.add(new InstalmentShare.Fraction(1, parts));
        }
        return plan(shares);
    }

    private static PaymentPlan thirtyFortyThirty(Apportionment rounding) {
        PaymentPlan plan = plan(List.of(percent("30"), percent("40"), percent("30")));
        return new PaymentPlan(plan.instalments(), PaymentPlan.Base.TOTAL, rounding);
    }

    private static InstalmentShare percent(String percent) {
        return new InstalmentShare.Percent(Percentage.of(percent));
    }

    private static PaymentPlan plan(List<InstalmentShare> shares) {
        List<PlannedInstalment> planned = new ArrayList<>();
        for (InstalmentShare share : shares) {
            DueDateRule due =
                    DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END).afterMonths(planned.size());
            planned.add(new PlannedInstalment(share, due, Optional.empty()));
        }
        return PaymentPlan.of(planned);
    }

    /** {@return a seller in Lyon with everything the law wants} */
    public static Party seller() {
        return Party.business("Ateliers du Rhône SAS")
                .id("seller")
                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                .vatId("FR11123456782")
                .legalId(LegalId.siren("123456782"))
                .build();
    }

    /** {@return a buyer in Paris} */
    public static Party buyer() {
        return Party.business("Café de la Gare & Fils")
                .id("buyer")
                .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                .build();
    }

    /** {@return headers between {@link #seller} and {@link #buyer}} */
    public static Arbitrary<DocumentHeader> headers(CurrencyUnit currency) {
        return Combinators.combine(terms(), calculators())
                .as((terms, calculator) -> DocumentHeader.builder()
                        .seller(seller())
                        .buyer(buyer())
                        .currency(currency)
                        .language(Locale.FRENCH)
                        .terms(terms)
                        .policy(calculator.policy())
                        .build());
    }

    /** {@return drafts that can be issued, under any policy, in any currency} */
    public static Arbitrary<InvoiceDraft> drafts() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                headers(currency),
                                lines(currency).list().ofMinSize(1).ofMaxSize(8),
                                documentParts(currency))
                        .as((header, lines, parts) -> {
                            InvoiceDraft.Builder draft =
                                    InvoiceDraft.builder().header(header).lines(lines);
                            parts.forEach(draft::allowanceCharge);
                            return draft.build();
                        }));
    }

    private static Arbitrary<List<DocumentAllowanceCharge>> documentParts(CurrencyUnit currency) {
        return parts(currency)
                .map(parts -> parts.stream().map(DocumentAllowanceCharge::of).toList());
    }

    /** {@return days of some years, the ends of months among them} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return periods of at least a day} */
    public static Arbitrary<ServicePeriod> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 800))
                .as((from, days) -> new ServicePeriod(from, from.plusDays(days)));
    }
}
