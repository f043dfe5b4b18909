package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Treatments of every category, supplies to be decided, and requests to a {@link VatCalculator}. */
public final class TaxArbitraries {

    private TaxArbitraries() {}

    /** {@return treatments of every category, mostly at the rates of France and its neighbours} */
    public static Arbitrary<TaxTreatment> treatments() {
        Arbitrary<TaxTreatment> standard = Arbitraries.of("20", "10", "5.5", "2.1", "21", "19", "7.7", "19.6")
                .map(TaxTreatment::standard);
        return Opaque.of(Arbitraries.frequencyOf(Tuple.of(5, standard), Tuple.of(2, Opaque.of(rarerTreatments()))));
    }

    private static Arbitrary<TaxTreatment> rarerTreatments() {
        Arbitrary<TaxTreatment> free = Arbitraries.of(
                        TaxCategory.E, TaxCategory.AE, TaxCategory.K, TaxCategory.G, TaxCategory.O)
                .map(category ->
                        TaxTreatment.without(category, ExemptionReason.of(vatex(category), "reason of " + category)));
        Arbitrary<TaxTreatment> rated = Arbitraries.of(
                rated(TaxCategory.Z, "0"),
                rated(TaxCategory.L, "7"),
                rated(TaxCategory.L, "0"),
                rated(TaxCategory.M, "4"));
        return Arbitraries.oneOf(free, rated);
    }

    private static String vatex(TaxCategory category) {
        return switch (category) {
            case E -> "VATEX-EU-132";
            case K -> "VATEX-EU-IC";
            default -> "VATEX-EU-" + category;
        };
    }

    /** {@return treatments at any rate up to 100 %, and such as differ in nothing but the code of their reason} */
    public static Arbitrary<TaxTreatment> extremeTreatments() {
        Arbitrary<TaxTreatment> odd =
                Arbitraries.of("0.0001", "33.3333", "99.9999", "100").map(TaxTreatment::standard);
        Arbitrary<TaxTreatment> alike = Arbitraries.of("VATEX-EU-AE", "VATEX-FR-AE", "VATEX-EU-132")
                .optional(0.7)
                .map(code -> TaxTreatment.without(TaxCategory.AE, new ExemptionReason(code, "Autoliquidation")));
        return Opaque.of(Arbitraries.oneOf(odd, alike, Opaque.of(rarerTreatments())));
    }

    /** {@return what is added or withheld beside VAT in Spain and Italy, and what nobody levies} */
    public static Arbitrary<List<Levy>> levies() {
        Levy surcharge = Levy.added(
                "ES_RE_21", "Recargo de equivalencia", "5.2", TaxRate.standard("21"), TaxRate.standard("20"));
        Levy reduced = Levy.added("ES_RE_10", "Recargo de equivalencia", "1.4", TaxRate.standard("10"));
        Levy fees = Levy.withheld("ES_IRPF", "Retención IRPF", "15");
        Levy commissions =
                Levy.withheld("IT_RITENUTA", "Ritenuta d'acconto", "23").onShare("50");
        Levy odd = Levy.withheld("ODD", "Odd", "33.3333").onShare("66.6667");
        return Arbitraries.of(
                List.of(fees),
                List.of(commissions),
                List.of(odd),
                List.of(surcharge, reduced),
                List.of(reduced, commissions),
                List.of(fees, surcharge, odd));
    }

    private static TaxTreatment rated(TaxCategory category, String percent) {
        return new TaxTreatment.Rated(new TaxRate(category, new BigDecimal(percent)), Optional.empty());
    }

    /** {@return notices on a subject of UNTDID 4451} */
    public static Arbitrary<LegalNotice> notices() {
        return Combinators.combine(
                        Arbitraries.of("PMT", "PMD", "AAB", "TXD"),
                        Arbitraries.of("Indemnité forfaitaire de 40 €", "Pas d'escompte", "Autoliquidation"),
                        Arbitraries.of("C. com., art. L441-9").optional())
                .as(LegalNotice::new);
    }

    /** {@return kinds of supplies at every class of rates} */
    public static Arbitrary<SupplyNature> natures() {
        return Combinators.combine(
                        Arbitraries.of(
                                SupplyKind.GOODS,
                                SupplyKind.SERVICE,
                                SupplyKind.DIGITAL_SERVICE,
                                SupplyKind.VOCATIONAL_TRAINING),
                        Arbitraries.of(
                                RateClass.STANDARD, RateClass.INTERMEDIATE, RateClass.REDUCED, RateClass.SUPER_REDUCED))
                .as(SupplyNature::new);
    }

    /** {@return points of taxation} */
    public static Arbitrary<TaxPoint> taxPoints() {
        return Arbitraries.of(TaxPoint.class);
    }

    /** {@return some of these tax facts, each holding or not} */
    public static Arbitrary<TaxFacts> taxFacts(TaxFact... among) {
        return Arbitraries.maps(Arbitraries.of(among), Arbitraries.of(true, false))
                .map(TaxFacts::new);
    }

    /** {@return supplies between any two parties, with some tax facts known} */
    public static Arbitrary<TaxableSupply> supplies() {
        return Combinators.combine(
                        PartyArbitraries.businesses(),
                        PartyArbitraries.parties(),
                        natures(),
                        DayArbitraries.days(),
                        PartyArbitraries.addresses().optional(),
                        PartyArbitraries.addresses().optional(),
                        taxFacts(TaxFact.values()),
                        languages())
                .as((seller, buyer, nature, day, from, to, taxFacts, language) -> TaxableSupply.builder()
                        .seller(seller)
                        .buyer(buyer)
                        .nature(nature)
                        .suppliedOn(day)
                        .sentFrom(from)
                        .deliveredTo(to)
                        .taxFacts(taxFacts)
                        .language(language)
                        .build());
    }

    /** {@return languages of documents} */
    public static Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
    }

    /** {@return policies of the library for invoices} */
    public static Arbitrary<VatCalculator> calculators() {
        return Arbitraries.of(
                VatCalculators.perGroup(),
                VatCalculators.perLine(),
                VatCalculators.inclusiveByDifference(),
                VatCalculators.inclusiveWithRounding());
    }

    /** {@return names of policies, of the library and of others} */
    public static Arbitrary<CalculationPolicy> policies() {
        return Arbitraries.oneOf(
                calculators().map(VatCalculator::policy),
                Arbitraries.integers().between(1, 9).map(version -> new CalculationPolicy("OURS", version)));
    }

    /** {@return stated groups, with and without tax in a second currency} */
    public static Arbitrary<TaxSubtotal> subtotals(CurrencyUnit currency) {
        Arbitrary<Money> amounts = MoneyArbitraries.amounts(currency);
        return Combinators.combine(
                        treatments(),
                        amounts,
                        amounts,
                        MoneyArbitraries.amounts(CurrencyUnit.EUR).optional(0.3))
                .as(TaxSubtotal::new);
    }

    /** {@return requests of up to twelve amounts of either sign} */
    public static Arbitrary<Request> requests() {
        return MoneyArbitraries.inCurrencies(
                currency -> requests(currency, treatments(), MoneyArbitraries.amounts(currency)));
    }

    /** {@return requests of amounts and treatments at the edges} */
    public static Arbitrary<Request> extremeRequests() {
        return MoneyArbitraries.inExtremeCurrencies(
                currency -> requests(currency, extremeTreatments(), MoneyArbitraries.extremeAmounts(currency)));
    }

    /** {@return realistic requests and extreme ones} */
    public static Arbitrary<Request> anyRequests() {
        return Arbitraries.oneOf(Opaque.of(requests()), Opaque.of(extremeRequests()), Opaque.of(requestsFromBases()));
    }

    /** {@return requests of amounts that start from one or several bases} */
    public static Arbitrary<Request> requestsFromBases() {
        return MoneyArbitraries.inCurrencies(currency -> Combinators.combine(
                        requests(currency, treatments(), MoneyArbitraries.amounts(currency)),
                        NoteArbitraries.bases(currency).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 2).list().ofSize(12))
                .as((request, bases, starts) -> new Request(
                        currency,
                        request.amounts(),
                        bases,
                        starts.subList(0, request.amounts().size()).stream()
                                .map(start -> start % bases.size())
                                .toList()))
                .withoutEdgeCases());
    }

    private static Arbitrary<Request> requests(
            CurrencyUnit currency, Arbitrary<TaxTreatment> treatments, Arbitrary<Money> amounts) {
        Arbitrary<List<TaxableAmount>> taxable = Combinators.combine(treatments, amounts)
                .as(TaxableAmount::of)
                .list()
                .ofMaxSize(12);
        return taxable.map(list -> new Request(currency, list));
    }
}
