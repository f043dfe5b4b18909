package org.facturier.tax.supply;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.tax.readme.GeneratedTable;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.VatTables;
import org.junit.jupiter.api.Test;

class VatCaseTest {

    @Test
    void the_page_of_the_cases_shows_them_in_the_order_in_which_they_are_asked() throws IOException {
        new GeneratedTable(Path.of("CASES.md"), "| case | facts | decision | law |")
                .shows(Arrays.stream(VatCase.values()).map(VatCaseTest::row).toList());
    }

    @Test
    void the_page_of_the_cases_shows_where_each_kind_of_supply_takes_place() throws IOException {
        new GeneratedTable(Path.of("CASES.md"), "| kind | what | for a business | for others | law |")
                .shows(VatTables.standard().kinds().stream()
                        .map(VatCaseTest::row)
                        .toList());
    }

    @Test
    void what_users_are_told_names_no_file() {
        assertThat(Arrays.stream(VatCase.values()).map(VatCaseTest::row)).noneMatch(row -> row.contains(".csv"));
    }

    @Test
    void no_case_stands_behind_one_that_always_comes_first() {
        VatCase[] cases = VatCase.values();
        for (int i = 0; i < cases.length; i++) {
            for (int j = i + 1; j < cases.length; j++) {
                assertThat(cases[j].facts().containsAll(cases[i].facts()))
                        .as("%s hides %s", cases[i], cases[j])
                        .isFalse();
            }
        }
    }

    @Test
    void each_reason_has_words_in_six_languages() {
        assertThat(Arrays.stream(VatCase.values())
                        .map(VatCase::decision)
                        .filter(Decision.Untaxed.class::isInstance)
                        .map(decision -> ((Decision.Untaxed) decision).text()))
                .hasSizeGreaterThan(15)
                .allSatisfy(VatCaseTest::isInSixLanguages);
        assertThat(VatTables.standard().kinds())
                .filteredOn(kind -> VatTables.standard()
                        .exemption(kind.kind(), CountryCode.of("DE"))
                        .isPresent())
                .hasSize(4)
                .allSatisfy(kind -> isInSixLanguages(kind.kind().code()));
        isInSixLanguages("SMALL_BUSINESS");
    }

    @Test
    void each_reason_has_a_code_of_vatex() {
        assertThat(Arrays.stream(VatCase.values())
                        .map(VatCase::decision)
                        .filter(Decision.Untaxed.class::isInstance)
                        .map(decision -> ((Decision.Untaxed) decision).vatex()))
                .isNotEmpty()
                .allMatch(code -> ExemptionReason.of(code, "x").isListed());
        assertThat(VatTables.standard().kinds().stream()
                        .flatMap(kind -> Stream.of("FR", "DE")
                                .flatMap(country ->
                                        VatTables.standard().exemption(kind.kind(), CountryCode.of(country)).stream())))
                .isNotEmpty()
                .allMatch(activity -> ExemptionReason.of(activity.vatex(), "x").isListed());
        assertThat(ExemptionReason.of("VATEX-FR-FRANCHISE", "x").isListed()).isTrue();
    }

    private static void isInSixLanguages(String key) {
        assertThat(List.of("fr", "en", "de", "nl", "es", "it"))
                .allSatisfy(language -> assertThat(LegalTexts.standard()
                                .text(
                                        key,
                                        CountryCode.of("FR"),
                                        Locale.forLanguageTag(language),
                                        LocalDate.of(2026, 10, 1))
                                .language())
                        .as("%s", key)
                        .isEqualTo(Locale.forLanguageTag(language)));
    }

    private static String row(VatCase each) {
        String words = each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String facts = each.facts().stream().map(Fact::toString).collect(joining(", "));
        return "| " + words + " | " + facts + " | " + each.decision() + " | " + each.law() + " |";
    }

    private static String row(KindOfSupply each) {
        return "| `" + each.kind() + "` | " + each.words() + " | " + words(each.forBusiness()) + " | "
                + words(each.forOthers()) + " | " + each.law() + " |";
    }

    private static String words(PlaceRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
