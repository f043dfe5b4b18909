package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
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

    @Test
    void a_wrong_check_digit_is_its_own_finding_and_the_number_takes_no_place() {
        NumberPattern pattern = NumberingStrategies.pattern("{year}-{counter:5}-{check:97-10}");
        assertThat(SeriesAudit.of(pattern, "FAC")
                        .check(numbers("2026-00001-58", "2026-00002-53", "2026-00003-52"))
                        .all())
                .satisfiesExactly(
                        finding -> assertFinding(
                                finding,
                                SeriesRule.CHECKED,
                                "[1]",
                                "2026-00002-53 ends in 53, the rest of it gives 55"),
                        finding -> assertFinding(finding, SeriesRule.GAP, "[2]", "2 is missing in 2026"));
    }

    @Test
    void months_of_a_fiscal_year_are_in_its_order() {
        NumberPattern pattern = NumberPattern.builder("{fiscal}-{month}-{counter:2}")
                .fiscalYearFrom(MonthDay.of(7, 1))
                .build();
        SeriesAudit audit = SeriesAudit.of(pattern, "FAC");
        assertThat(audit.check(numbers("2026-27-07-01", "2026-27-12-01", "2026-27-01-01", "2027-28-07-01")))
                .isEmpty();
        assertThat(audit.check(numbers("2026-27-01-01", "2026-27-12-01")).all())
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, SeriesRule.DISORDER, "[1]", "1 of 2026-12, is listed after 1 of 2027-01"));
    }

    @Test
    void a_month_at_both_ends_of_a_fiscal_year_may_be_either() {
        NumberPattern pattern = NumberPattern.builder("{fiscal}-{month}-{counter}")
                .fiscalYearFrom(MonthDay.of(4, 6))
                .restart(Restart.FISCAL_YEARLY)
                .build();
        assertThat(SeriesAudit.of(pattern, "FAC")
                        .check(numbers("2026-27-04-1", "2026-27-12-2", "2026-27-03-3", "2026-27-04-4")))
                .isEmpty();
    }

    @Test
    void numbers_missing_in_a_fiscal_year_are_named_with_its_days() {
        SeriesAudit audit = SeriesAudit.of(
                NumberPattern.builder("{fiscal}-{counter:5}")
                        .fiscalYearFrom(MonthDay.of(7, 1))
                        .build(),
                "FAC");
        assertThat(audit.check(numbers("2026-27-00001", "2026-27-00003")).all())
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, SeriesRule.GAP, "[1]", "2 is missing in 2026-07-01 to 2027-06-30"));
    }

    @Test
    void dates_that_go_back_while_the_count_goes_on_are_disorder() {
        NumberPattern pattern =
                NumberPattern.builder("{year}-{counter}").restart(Restart.NEVER).build();
        assertThat(SeriesAudit.of(pattern, "FAC")
                        .check(numbers("2026-1", "2027-2", "2026-3"))
                        .all())
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        SeriesRule.DISORDER,
                        "[2]",
                        "3 of all time, given in 2026, is listed after 2 of all time, given in 2027"));
    }

    private static List<Finding> audit(String... numbers) {
        return SeriesAudit.of(NumberingStrategies.pattern("{year}-{month}-{counter:4}"), "FAC")
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
