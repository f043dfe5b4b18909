package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.publicBody;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyEffect;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.regime.DatedLevy;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.LevyGround;
import org.facturier.tax.regime.LevyRates;
import org.facturier.tax.regime.Validity;
import org.facturier.tax.regime.VatTables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision adds or withholds beside VAT, and what it asks. */
class BesideVatTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Party COMPANY = business("ES", "ESB12345674");
    private static final Party PERSON = business("ES", "ES12345678Z");
    private static final TaxFacts SURCHARGED = TaxFacts.of(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, true);
    private static final TaxFacts WITHHELD = TaxFacts.of(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true);

    @ParameterizedTest
    @CsvSource({
        "STANDARD, 2026-10-01, 5.2",
        "REDUCED, 2026-10-01, 1.4",
        "SUPER_REDUCED, 2026-10-01, 0.5",
        "STANDARD_TOBACCO, 2026-10-01, 1.75",
        "STANDARD, 2012-09-01, 5.2"
    })
    void a_retailer_under_the_surcharge_pays_it_at_the_rate_of_the_goods(String rate, String day, String percent) {
        Levy levy = levies(goods(COMPANY, PERSON, rate, day, SURCHARGED)).get(0);
        assertThat(levy.code()).isEqualTo("ES_RE");
        assertThat(levy.name()).isEqualTo("Recargo de equivalencia");
        assertThat(levy.effect()).isEqualTo(LevyEffect.ADDED);
        assertThat(levy.percent()).isEqualTo(Percentage.of(percent));
        assertThat(levy.rates()).hasSize(1);
    }

    @Test
    void services_and_other_countries_bear_no_surcharge() {
        assertThat(levies(supply(SupplyKind.SERVICE, COMPANY, PERSON, "STANDARD", "2026-10-01", SURCHARGED)))
                .isEmpty();
        assertThat(levies(goods(business("FR", "FR40303265045"), business("FR"), "STANDARD", "2026-10-01", SURCHARGED)))
                .isEmpty();
    }

    @Test
    void who_sells_to_retailers_under_it_always_sells_to_consumers_without() {
        TaxableSupply supply = goods(COMPANY, consumer("ES"), "STANDARD", "2026-10-01", TaxFacts.none());
        EuropeanVat vat = EuropeanVat.builder()
                .always(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, true)
                .build();
        assertThat(vat.determine(supply).orThrow().levies()).isEmpty();
    }

    @Test
    void a_retailer_who_is_not_under_it_bears_none_and_nothing_is_asked() {
        Outcome<TaxDetermination> decided = decide(goods(
                COMPANY,
                PERSON,
                "STANDARD",
                "2026-10-01",
                TaxFacts.of(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, false)));
        assertThat(decided.orThrow().levies()).isEmpty();
        assertThat(decided.findings().all()).isEmpty();
    }

    @Test
    void whether_a_person_is_under_it_is_asked_and_of_a_company_it_is_not() {
        assertThat(codes(goods(COMPANY, PERSON, "STANDARD", "2026-10-01", TaxFacts.none())))
                .containsExactly("TAX-LEVY-01");
        assertThat(codes(goods(COMPANY, COMPANY, "STANDARD", "2026-10-01", TaxFacts.none())))
                .isEmpty();
    }

    @Test
    void a_company_under_the_surcharge_is_a_contradiction() {
        Outcome<TaxDetermination> decided = decide(goods(COMPANY, COMPANY, "STANDARD", "2026-10-01", SURCHARGED));
        assertThat(decided.value()).isEmpty();
        assertThat(decided.findings().all())
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactly(tuple("TAX-LEVY-03", "buyer.ids.vatId"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, 15", "2015-07-12, 15", "2015-07-11, 19", "2014-12-31, 21", "2012-08-31, 15"})
    void a_spanish_payer_withholds_income_tax_from_fees(String day, String percent) {
        Levy levy = levies(fees("ES", day, WITHHELD)).get(0);
        assertThat(levy.code()).isEqualTo("ES_IRPF");
        assertThat(levy.effect()).isEqualTo(LevyEffect.WITHHELD);
        assertThat(levy.percent()).isEqualTo(Percentage.of(percent));
    }

    @Test
    void less_is_withheld_in_the_first_years_in_spain_and_the_same_in_italy() {
        TaxFacts first = WITHHELD.with(TaxFact.SELLER_IN_FIRST_YEARS, true);
        assertThat(levies(fees("ES", "2026-10-01", first)))
                .extracting(Levy::percent)
                .containsExactly(Percentage.of("7"));
        assertThat(levies(fees("IT", "2026-10-01", first)))
                .extracting(Levy::percent)
                .containsExactly(Percentage.of("20"));
    }

    @Test
    void from_an_italian_under_the_flat_rate_nothing_is_withheld_and_nothing_asked() {
        Outcome<TaxDetermination> decided =
                decide(fees("IT", "2026-10-01", TaxFacts.of(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true)));
        assertThat(decided.orThrow().levies()).isEmpty();
        assertThat(decided.findings().all()).isEmpty();
    }

    @Test
    void a_public_body_withholds_and_neither_a_consumer_nor_a_payer_abroad_does() {
        assertThat(levies(service(PERSON, publicBody("ES")))).hasSize(1);
        assertThat(levies(service(PERSON, consumer("ES")))).isEmpty();
        assertThat(levies(service(PERSON, business("FR", "FR40303265045")))).isEmpty();
    }

    @Test
    void a_seller_who_is_not_known_to_be_a_company_is_asked() {
        assertThat(codes(fees("ES", "2026-10-01", TaxFacts.none()))).containsExactly("TAX-LEVY-02");
        assertThat(codes(fees("IT", "2026-10-01", TaxFacts.none()))).containsExactly("TAX-LEVY-02");
        assertThat(codes(supply(SupplyKind.SERVICE, COMPANY, PERSON, "STANDARD", "2026-10-01", TaxFacts.none())))
                .isEmpty();
    }

    @Test
    void a_company_from_whose_fees_tax_is_withheld_is_a_contradiction() {
        assertThat(codes(supply(SupplyKind.SERVICE, COMPANY, PERSON, "STANDARD", "2026-10-01", WITHHELD)))
                .containsExactly("TAX-LEVY-03");
    }

    @Test
    void a_rate_before_the_table_begins_is_not_known() {
        assertThat(codes(fees("ES", "2006-12-31", WITHHELD))).containsExactly("TAX-LEVY-04");
        assertThat(codes(goods(COMPANY, PERSON, "STANDARD", "2010-06-30", SURCHARGED)))
                .containsExactly("TAX-LEVY-04");
    }

    @Test
    void a_host_adds_a_row() {
        DatedLevy dearer = new DatedLevy(
                CountryCode.of("ES"),
                LevyGround.PROFESSIONAL_FEES,
                "ES_IRPF",
                LevyEffect.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                Percentage.of("18"),
                Percentage.of("100"),
                Validity.from(LocalDate.of(2026, 1, 1)),
                "by the host",
                "an act",
                "an act");
        EuropeanVat vat =
                EuropeanVat.builder().tables(VatTables.standard().plus(dearer)).build();
        assertThat(vat.determine(fees("ES", "2026-10-01", WITHHELD)).orThrow().levies())
                .extracting(Levy::percent)
                .containsExactly(Percentage.of("18"));
    }

    @Test
    void an_invoice_of_a_professional_in_the_canary_islands_bears_igic_and_withholding() {
        Party islander = PERSON.toBuilder().address(address("ES", "35001")).build();
        InvoiceTotals totals = invoiced(islander, islander, SupplyKind.SERVICE, SupplyKind.SERVICE);
        assertThat(totals.taxes().get(0).treatment()).hasToString("L 7%");
        // 200.00 + 14.00 of IGIC - 30.00
        assertThat(totals.payable()).isEqualTo(Money.parse("EUR 184.00"));
    }

    @Test
    void each_row_has_its_source_and_its_name_in_six_languages() {
        assertThat(LevyRates.standard().rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.law()).isNotBlank();
            assertThat(row.verification()).isNotBlank();
            for (String language : List.of("fr", "en", "de", "nl", "es", "it")) {
                assertThat(LegalTexts.standard().rows())
                        .anyMatch(text -> text.key().equals(row.code())
                                && text.language().getLanguage().equals(language));
            }
        });
    }

    private static InvoiceTotals invoiced(Party seller, Party buyer, SupplyKind... kinds) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(seller)
                        .buyer(buyer)
                        .currency(CurrencyUnit.EUR)
                        .language(SPANISH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build());
        for (SupplyKind kind : kinds) {
            draft.line(LineItem.builder()
                    .description("x")
                    .unitPrice(Money.parse("EUR 100.00"))
                    .nature(SupplyNature.of(kind))
                    .build());
        }
        EuropeanVat vat = EuropeanVat.builder()
                .always(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true)
                .build();
        return InvoiceCalculator.standard()
                .with(vat)
                .calculate(draft.build(), LocalDate.of(2026, 10, 1))
                .orThrow()
                .calculated()
                .totals();
    }

    private static List<Levy> levies(TaxableSupply supply) {
        return decide(supply).orThrow().levies();
    }

    private static List<String> codes(TaxableSupply supply) {
        return decide(supply).findings().all().stream()
                .map(finding -> finding.code().text())
                .toList();
    }

    private static Outcome<TaxDetermination> decide(TaxableSupply supply) {
        return EuropeanVat.standard().determine(supply);
    }

    private static TaxableSupply service(Party seller, Party buyer) {
        return supply(SupplyKind.SERVICE, seller, buyer, "STANDARD", "2026-10-01", WITHHELD);
    }

    private static TaxableSupply fees(String country, String day, TaxFacts known) {
        Party seller = country.equals("ES") ? PERSON : business(country);
        return supply(SupplyKind.SERVICE, seller, business(country), "STANDARD", day, known);
    }

    private static TaxableSupply goods(Party seller, Party buyer, String rate, String day, TaxFacts known) {
        return supply(SupplyKind.GOODS, seller, buyer, rate, day, known);
    }

    private static TaxableSupply supply(
            SupplyKind kind, Party seller, Party buyer, String rate, String day, TaxFacts known) {
        return TaxableSupply.builder()
                .seller(seller)
                .buyer(buyer)
                .nature(new SupplyNature(kind, new RateClass(rate)))
                .suppliedOn(LocalDate.parse(day))
                .language(SPANISH)
                .taxFacts(known)
                .build();
    }
}
