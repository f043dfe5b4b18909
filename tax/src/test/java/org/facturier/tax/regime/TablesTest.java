package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;
import org.junit.jupiter.api.Test;

/** What the rows of the tables say, read anew. */
class TablesTest {

    @Test
    void rates() {
        List<DatedRate> rows = read("vat-rates.csv", DatedRate::of);
        assertThat(rows).isEqualTo(VatRates.standard().rows());
        assertThat(rows)
                .filteredOn(row -> row.country().code().equals("FR")
                        && row.rateClass().equals(RateClass.STANDARD)
                        && row.territory().isEmpty())
                .filteredOn(row -> row.validity().includes(LocalDate.of(2013, 1, 1)))
                .singleElement()
                .extracting(DatedRate::rate)
                .isEqualTo(TaxRate.standard("19.6"));
    }

    @Test
    void classes_of_products() {
        assertThat(read("product-classes.csv", ProductClass::of))
                .filteredOn(row -> row.country().code().equals("IT")
                        && row.products().code().equals("REDUCED_BOOK"))
                .singleElement()
                .extracting(ProductClass::rateClass)
                .isEqualTo(RateClass.SUPER_REDUCED);
    }

    @Test
    void levies() {
        List<DatedLevy> rows = read("levies.csv", DatedLevy::of);
        assertThat(rows).isEqualTo(LevyRates.standard().rows());
        assertThat(rows)
                .filteredOn(row -> row.products().isPresent())
                .singleElement()
                .extracting(DatedLevy::vat, DatedLevy::percent)
                .containsExactly(Optional.of(TaxRate.standard("21")), Percentage.of("1.75"));
    }

    @Test
    void a_country_that_levies_nothing_beside_vat_is_not_known() {
        assertThat(LevyRates.standard().knows(CountryCode.of("ES"))).isTrue();
        assertThat(LevyRates.standard().knows(CountryCode.of("FR"))).isFalse();
    }

    @Test
    void words() {
        assertThat(read("legal-texts.csv", LegalText::of))
                .isEqualTo(LegalTexts.standard().rows());
    }

    @Test
    void kinds_of_supplies() {
        assertThat(read("supply-kinds.csv", KindOfSupply::of))
                .isEqualTo(VatTables.standard().kinds());
    }

    @Test
    void exempt_activities() {
        assertThat(read("exempt-activities.csv", ExemptActivity::of))
                .filteredOn(row -> row.kind().equals(SupplyKind.VOCATIONAL_TRAINING))
                .extracting(ExemptActivity::vatex)
                .containsExactlyInAnyOrder("VATEX-FR-CGI261-4", "VATEX-EU-132-1I");
    }

    @Test
    void reversals_within_a_country() {
        assertThat(read("domestic-reverse-charges.csv", DomesticReverseCharge::of))
                .filteredOn(row -> row.country().code().equals("FR"))
                .extracting(row -> row.validity().from().orElseThrow())
                .contains(LocalDate.of(2014, 1, 1));
    }

    @Test
    void sellers_from_elsewhere() {
        assertThat(read("foreign-sellers.csv", ForeignSellerRule::of))
                .filteredOn(row -> row.supply().equals("GOODS"))
                .filteredOn(row -> row.buyer() == OwingBuyer.NOBODY)
                .extracting(row -> row.country().code())
                .containsExactlyInAnyOrder("AT", "DE", "DE", "LU", "XI");
    }

    @Test
    void no_law_is_cited_before_it_was_made() {
        Stream<Dated> rows = Stream.of(
                        read("foreign-sellers.csv", ForeignSellerRule::of).stream()
                                .map(row -> new Dated(row.law(), row.validity())),
                        read("domestic-reverse-charges.csv", DomesticReverseCharge::of).stream()
                                .map(row -> new Dated(row.law(), row.validity())),
                        read("national-currencies.csv", NationalCurrency::of).stream()
                                .map(row -> new Dated(row.law(), row.validity())))
                .flatMap(each -> each);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            int first = row.validity().from().orElseThrow().getYear();
            assertThat(row.years()).as("%s", row).allMatch(year -> year <= first);
        });
    }

    /** A national law by its year; the directive took over what the sixth one said before it. */
    private record Dated(Citation law, Validity validity) {

        private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

        private List<Integer> years() {
            String national = law.words().replaceAll("Directive 2006/112/EC", "");
            return YEAR.matcher(national)
                    .results()
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    @Test
    void what_asks_for_something_says_what() {
        assertThat(read("foreign-sellers.csv", ForeignSellerRule::of))
                .flatExtracting(row -> row.proviso().stream().toList())
                .hasSize(19)
                .allMatch(proviso -> proviso.condition().hasWords());
        assertThat(read("domestic-reverse-charges.csv", DomesticReverseCharge::of))
                .flatExtracting(row -> row.proviso().stream().toList())
                .hasSize(3)
                .allMatch(proviso -> proviso.condition().hasWords());
    }

    @Test
    void national_currencies() {
        assertThat(read("national-currencies.csv", NationalCurrency::of)).hasSize(36);
        CountryCode bulgaria = CountryCode.of("BG");
        assertThat(VatTables.standard()
                        .nationalCurrency(bulgaria, LocalDate.of(2025, 12, 31))
                        .map(row -> row.currency().getCode()))
                .contains("BGN");
        assertThat(VatTables.standard()
                        .nationalCurrency(bulgaria, LocalDate.of(2026, 1, 1))
                        .map(row -> row.currency().getCode()))
                .contains("EUR");
        assertThat(VatTables.standard().nationalCurrency(CountryCode.of("CH"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void moved_articles() {
        assertThat(read("moved-articles.csv", MovedArticle::of)).isEqualTo(MovedArticle.all());
    }

    @Test
    void rates_are_equal_where_their_rows_are() {
        DatedRate row = DatedRate.of(
                "JP", RateClass.STANDARD, TaxRate.standard("10"), Validity.from(LocalDate.of(2019, 10, 1)), "an act");
        assertThat(VatRates.none().plus(row))
                .isEqualTo(VatRates.none().plus(row))
                .hasSameHashCodeAs(VatRates.none().plus(row));
        assertThat(VatRates.none().plus(row)).isNotEqualTo(VatRates.none()).isNotEqualTo("10%");
        assertThat(VatRates.none().hashCode())
                .isNotEqualTo(VatRates.none().plus(row).hashCode());
        assertThat(VatRates.standard().equals(VatRates.none())).isFalse();
    }

    @Test
    void a_row_that_lacks_something_names_it() {
        CountryCode france = CountryCode.of("FR");
        Validity always = new Validity(Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new DatedRate(
                        france, Optional.empty(), RateClass.STANDARD, lacking(), always, "", "", "a source"))
                .hasMessage("a dated rate needs rate");
        assertThatThrownBy(() ->
                        new LegalText("EXPORT", Optional.empty(), Locale.FRENCH, always, lacking(), "", "a source"))
                .hasMessage("a legal text needs text");
        assertThatThrownBy(() -> new VatPlace(france, Optional.empty(), lacking()))
                .hasMessage("a place needs zone");
    }

    @Test
    void a_validity_of_one_day_holds_on_that_day_only() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        Validity one = new Validity(Optional.of(day), Optional.of(day));
        assertThat(one.includes(day)).isTrue();
        assertThat(one.includes(day.minusDays(1))).isFalse();
        assertThat(one.includes(day.plusDays(1))).isFalse();
    }

    @Test
    void a_class_of_more_words_is_read_as_the_coarser_one_and_never_as_none() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        CountryCode france = CountryCode.of("FR");
        assertThat(VatRates.standard()
                        .rate(france, Optional.empty(), new RateClass("REDUCED_SINGING_LESSONS"), day)
                        .orThrow()
                        .percent())
                .isEqualByComparingTo("5.5");
        assertThat(VatRates.standard()
                        .rate(france, Optional.empty(), new RateClass("SINGING_LESSONS"), day)
                        .value())
                .isEmpty();
    }

    @Test
    void an_article_that_is_not_listed_is_not_known_to_move() {
        assertThat(Citation.isListed("CGI, art. 293 B")).isTrue();
        assertThat(Citation.isListed("CGI, art. 1")).isFalse();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T lacking() {
        return null;
    }

    private static <T> List<T> read(String name, Function<TableRow, T> row) {
        return ResourceTable.rows(VatRates.class, name, row);
    }
}
