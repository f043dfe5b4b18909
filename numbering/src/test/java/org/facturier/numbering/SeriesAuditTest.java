package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.junit.jupiter.api.Test;

class SeriesAuditTest {

    @Test
    void a_series_in_order_has_no_findings() {
        assertThat(audit("2026-01-0001", "2026-01-0002", "2026-02-0001")).isEmpty();
    }

    @Test
    void a_list_may_begin_in_the_middle_of_a_period() {
        assertThat(audit("2026-01-0005", "2026-01-0006")).isEmpty();
    }

    @Test
    void numbers_left_out_are_named_where_they_are_missed() {
        assertThat(audit("2026-01-0001", "2026-01-0005"))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, SeriesRule.GAP, "[1]", "2 to 4 are missing in 2026-01"));
    }

    @Test
    void a_new_period_begins_with_one() {
        assertThat(audit("2026-01-0001", "2026-02-0002"))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, SeriesRule.GAP, "[1]", "1 is missing in 2026-02"));
    }

    @Test
    void a_place_taken_twice_is_found_even_under_another_decoration() {
        NumberPattern pattern = NumberingStrategies.pattern("{partner}-{counter:4}");
        assertThat(SeriesAudit.of(pattern, "FAC").check(numbers("AD-0001", "ZB-0001")))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, SeriesRule.REPEATED, "[1]", "AD-0001 at [0]"));
    }

    @Test
    void a_number_listed_too_late_is_disorder_and_no_gap() {
        assertThat(audit("2026-01-0001", "2026-01-0003", "2026-01-0002"))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, SeriesRule.DISORDER, "[2]", "2026-01-0002"));
    }

    @Test
    void a_number_of_another_shape_is_found_and_the_rest_still_looked_through() {
        assertThat(audit("2026-01-0001", "F2", "2026-01-0003"))
                .extracting(finding -> finding.code().text())
                .containsExactly("NUM-SHAPE-01", "NUM-GAP-01");
    }

    @Test
    void numbers_of_another_series_are_of_another_shape() {
        assertThat(SeriesAudit.of(NumberingStrategies.perSeries(), "FAC").check(numbers("FAC-000001", "AV-000001")))
                .extracting(Finding::path)
                .containsExactly("[1]");
    }

    private static List<Finding> audit(String... numbers) {
        return SeriesAudit.of(NumberingStrategies.monthly(), "FAC")
                .check(numbers(numbers))
                .all();
    }

    private static List<InvoiceNumber> numbers(String... numbers) {
        return Stream.of(numbers).map(InvoiceNumber::of).toList();
    }

    private static void assertFinding(Finding finding, SeriesRule rule, String path, String words) {
        assertThat(finding.code()).isEqualTo(rule.code());
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.message()).contains(words);
    }
}
