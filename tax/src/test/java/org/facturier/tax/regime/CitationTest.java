package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalDate LAST_OF_CGI = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_CIBS = LocalDate.of(2027, 1, 1);

    @Test
    void an_article_bears_its_new_number_from_2027_on() {
        Citation citation = Citation.of("art. 284; CGI, art. 293 B");
        assertThat(citation.on(LAST_OF_CGI)).isEqualTo("art. 284; CGI, art. 293 B");
        assertThat(citation.on(FIRST_OF_CIBS)).isEqualTo("art. 284; CIBS, art. L. 223-3");
        assertThat(citation).hasToString("art. 284; CGI, art. 293 B");
    }

    @Test
    void an_article_whose_new_number_is_not_known_keeps_the_old_one() {
        Citation citation = Citation.of("art. 6; CGI, art. 294, 2");
        assertThat(citation.on(FIRST_OF_CIBS)).isEqualTo("art. 6; CGI, art. 294, 2");
    }

    @Test
    void the_law_of_other_countries_stays_where_it_is() {
        Citation citation = Citation.of("art. 146(1); CTVA, art. 39");
        assertThat(citation.on(FIRST_OF_CIBS)).isEqualTo("art. 146(1); CTVA, art. 39");
    }

    @Test
    void the_table_says_of_each_article_whether_its_new_number_is_known() {
        assertThat(MovedArticle.all()).isNotEmpty().allSatisfy(article -> {
            assertThat(article.now().isPresent()).isEqualTo(article.status() == TextStatus.CURRENT);
            assertThat(article.old()).startsWith("CGI, ");
            assertThat(article.source()).isNotBlank();
        });
        assertThat(MovedArticle.all()).extracting(MovedArticle::old).doesNotHaveDuplicates();
    }

    @Test
    void the_table_has_each_article_that_an_exemption_or_a_reverse_charge_cites() {
        VatTables tables = VatTables.standard();
        Stream<Citation> exemptions = tables.kinds().stream()
                .flatMap(kind -> tables.exemption(kind.kind(), CountryCode.of("FR")).stream())
                .map(ExemptActivity::law);
        Stream<Citation> reversals = Stream.of("RECOVERABLE_MATERIALS", "CONSTRUCTION_SUBCONTRACTING")
                .flatMap(kind ->
                        tables.reverseCharge(new SupplyKind(kind), CountryCode.of("FR"), FIRST_OF_CIBS).stream())
                .map(DomesticReverseCharge::law);
        assertThat(Stream.of(exemptions, reversals).flatMap(each -> each))
                .hasSizeGreaterThan(3)
                .allSatisfy(CitationTest::assertKnown);
    }

    private static void assertKnown(Citation citation) {
        assertThat(citation.words().split("; "))
                .filteredOn(article -> article.startsWith("CGI, "))
                .allSatisfy(article ->
                        assertThat(Citation.isListed(article)).as(article).isTrue());
    }
}
