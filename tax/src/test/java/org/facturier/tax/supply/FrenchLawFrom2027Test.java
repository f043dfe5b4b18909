package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.tax.SupplyKind.GOODS;
import static org.facturier.core.tax.SupplyKind.SERVICE;
import static org.facturier.tax.Parties.business;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.Citation;
import org.facturier.tax.regime.LegalText;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.TextStatus;
import org.facturier.tax.regime.Validity;
import org.facturier.tax.regime.VatTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** French references move from the CGI to the CIBS on 1 January 2027 (ordonnances 2025-1247 and 2026-671). */
class FrenchLawFrom2027Test {

    /** A seller who has the proof of each export. */
    private static final EuropeanVat EXPORTER =
            EuropeanVat.builder().always(TaxFact.EXPORT_PROVEN, true).build();

    private static final EuropeanVat SMALL =
            EuropeanVat.builder().smallEnterprise().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31 | fr | TVA non applicable, art. 293 B du CGI | art. 284; CGI, art. 293 B",
                "2027-01-01 | fr | TVA non applicable, art. L. 223-3 du CIBS | art. 284; CIBS, art. L. 223-3",
                "2027-01-01 | it | IVA non applicabile, art. L. 223-3 del CIBS francese | art. 284; CIBS, art. L. 223-3",
                "2029-01-01 | fr | TVA non applicable, art. L. 223-3 du CIBS | art. 284; CIBS, art. L. 223-3"
            })
    void the_franchise_names_the_article_of_its_day(String day, String language, String words, String law) {
        Supplies service = Supplies.french(SERVICE, business("FR")).on(day).in(Locale.forLanguageTag(language));
        Outcome<VatDecision> outcome = SMALL.decide(service.supply());
        assertThat(words(outcome)).isEqualTo(words);
        assertThat(outcome.orThrow().legalBasis()).isEqualTo(law);
        assertThat(outcome.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "2027-01-01", "2028-06-30"})
    void where_the_new_article_is_not_known_the_old_reference_stands_as_long_as_it_is_accepted(String day) {
        Outcome<VatDecision> outcome = EXPORTER.decide(export().on(day).supply());
        assertThat(words(outcome)).isEqualTo("Exonération de TVA, article 262, I du CGI");
        assertThat(outcome.orThrow().legalBasis()).contains("CGI, art. 262, I");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void after_that_the_old_reference_is_a_warning_and_no_article_is_invented() {
        Outcome<VatDecision> outcome = EXPORTER.decide(export().on("2028-07-01").supply());
        assertThat(words(outcome)).isEqualTo("Exonération de TVA, article 262, I du CGI");
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(SupplyRule.ARTICLE_CURRENT.code());
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).isEqualTo("suppliedOn");
            assertThat(finding.message()).contains("262, I", "2028-07-01");
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void a_host_that_knows_the_new_article_adds_its_words() {
        LegalText known = new LegalText(
                "EXPORT",
                Optional.of(CountryCode.of("FR")),
                Locale.FRENCH,
                Validity.from(LocalDate.of(2027, 1, 1)),
                "the words of the host",
                "",
                "the host");
        EuropeanVat later = EuropeanVat.builder()
                .tables(VatTables.standard().plus(known))
                .always(TaxFact.EXPORT_PROVEN, true)
                .build();
        Outcome<VatDecision> outcome = later.decide(export().on("2028-07-01").supply());
        assertThat(words(outcome)).isEqualTo("the words of the host");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void an_exempt_activity_is_warned_of_too() {
        Supplies training = Supplies.french(SupplyKind.VOCATIONAL_TRAINING, business("FR"));
        assertThat(EuropeanVat.standard()
                        .decide(training.on("2028-06-30").supply())
                        .findings())
                .isEmpty();
        assertThat(EuropeanVat.standard()
                        .decide(training.on("2028-07-01").supply())
                        .findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("TAX-LAW-01");
    }

    @Test
    void words_that_name_the_cgi_say_whether_they_keep_up() {
        assertThat(LegalTexts.standard().rows())
                .filteredOn(row -> row.text().contains("CGI"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.status() == TextStatus.NEW_ARTICLE_UNKNOWN
                                || row.validity().to().isPresent())
                        .as("%s", row)
                        .isTrue());
    }

    @Test
    void each_french_article_of_the_cases_is_known_to_move() {
        assertThat(Arrays.stream(VatCase.values())
                        .map(VatCase::law)
                        .map(Citation::words)
                        .flatMap(law -> Arrays.stream(law.split("; ")))
                        .filter(article -> article.startsWith("CGI, ")))
                .isNotEmpty()
                .allSatisfy(article ->
                        assertThat(Citation.isListed(article)).as(article).isTrue());
    }

    private static Supplies export() {
        return Supplies.french(GOODS, business("CH"));
    }

    private static String words(Outcome<VatDecision> outcome) {
        return outcome.orThrow()
                .determination()
                .treatment()
                .reason()
                .orElseThrow()
                .text();
    }
}
