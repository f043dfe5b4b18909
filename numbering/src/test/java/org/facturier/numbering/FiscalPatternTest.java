package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.on;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fiscal years, and counters that begin again when the pattern says so. */
class FiscalPatternTest {

    private static final MonthDay JULY = MonthDay.of(7, 1);
    private static final MonthDay SIX_APRIL = MonthDay.of(4, 6);

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2025-26-1",
        "2026-07-01, 2026-27-1",
        "2027-06-30, 2026-27-1",
        "2099-12-31, 2099-00-1",
        "2100-01-01, 2099-00-1"
    })
    void a_fiscal_year_states_both_its_years(String day, String number) {
        assertThat(first(from("{fiscal}-{counter}", JULY).build(), day)).isEqualTo(number);
    }

    @Test
    void a_fiscal_year_is_named_by_the_year_it_starts_or_ends_in_where_the_house_does_so() {
        assertThat(first(from("{fiscalstart}-{counter}", JULY).build(), "2027-01-15"))
                .isEqualTo("2026-1");
        assertThat(first(from("FY{fiscalend}-{counter}", JULY).build(), "2027-01-15"))
                .isEqualTo("FY2027-1");
        assertThat(first(from("{fiscalstart}-{fiscalend}/{counter}", JULY).build(), "2027-01-15"))
                .isEqualTo("2026-2027/1");
    }

    @Test
    void where_the_fiscal_year_is_the_calendar_year_it_starts_and_ends_in_it() {
        NumberPattern pattern =
                from("{fiscalstart}-{fiscalend}-{counter}", MonthDay.of(1, 1)).build();
        assertThat(first(pattern, "2026-12-31")).isEqualTo("2026-2026-1");
        assertThat(pattern.position(InvoiceNumber.of("2026-2026-7"), "FAC"))
                .contains(new NumberPosition(CountingPeriod.of(2026), 7));
        assertRefused(from("{fiscal}-{counter}", MonthDay.of(1, 1)), "write {year}");
    }

    @Test
    void the_counter_begins_again_with_the_fiscal_year_and_not_with_the_calendar_year() {
        NumberPattern pattern = NumberPattern.builder("{fiscal}-{counter:5}")
                .fiscalYearFrom(SIX_APRIL)
                .build();
        assertThat(pattern.next(on("2027-01-01"), after("2026-27-00041")).orThrow())
                .hasToString("2026-27-00042");
        assertThat(pattern.next(on("2027-04-05"), after("2026-27-00042")).orThrow())
                .hasToString("2026-27-00043");
        assertThat(pattern.next(on("2027-04-06"), after("2026-27-00043")).orThrow())
                .hasToString("2027-28-00001");
        assertThat(pattern.position(InvoiceNumber.of("2026-27-00041"), "FAC"))
                .contains(
                        new NumberPosition(new CountingPeriod(LocalDate.of(2026, 4, 6), LocalDate.of(2027, 4, 5)), 41));
    }

    @ParameterizedTest
    @CsvSource({"12022-2310, 10", "102022-2310, 10", "22022-231, 1", "2022022-23456, 456"})
    void digits_before_and_after_a_fiscal_year_are_told_from_it_by_its_hyphen(String number, long counter) {
        NumberPattern pattern = from("{product}{fiscal}{counter}", SIX_APRIL).build();
        assertThat(pattern.position(InvoiceNumber.of(number), "FAC"))
                .contains(new NumberPosition(
                        new CountingPeriod(LocalDate.of(2022, 4, 6), LocalDate.of(2023, 4, 5)), counter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-28-00001",
                "2026-2-00001",
                "0000-01-00001",
                "2026-27-00000",
                "2026+27-00001",
                "2026927-00001"
            })
    void years_that_are_no_fiscal_year_are_never_given(String never) {
        assertThat(NumberPattern.builder("{fiscal}-{counter:5}")
                        .fiscalYearFrom(JULY)
                        .build()
                        .position(InvoiceNumber.of(never), "FAC"))
                .isEmpty();
    }

    @Test
    void a_year_of_five_digits_is_not_written() {
        assertThatThrownBy(() -> first(NumberingStrategies.pattern("{year}-{counter:5}"), "+10000-01-01"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("9999");
    }

    @Test
    void dates_that_contradict_each_other_are_never_given() {
        NumberPattern pattern =
                from("{fiscal}-{year}-{month}-{counter}", SIX_APRIL).build();
        assertThat(pattern.position(InvoiceNumber.of("2026-27-2027-04-1"), "FAC"))
                .contains(new NumberPosition(CountingPeriod.of(YearMonth.of(2027, 4)), 1));
        for (String never : new String[] {"2026-27-2028-04-1", "2026-27-2026-03-1", "2026-27-2027-05-1"}) {
            assertThat(pattern.position(InvoiceNumber.of(never), "FAC"))
                    .as(never)
                    .isEmpty();
        }
        NumberPattern spelt = from("{fiscalstart}-{fiscalend}-{counter}", JULY).build();
        assertThat(spelt.position(InvoiceNumber.of("2026-2028-1"), "FAC")).isEmpty();
    }

    @Test
    void the_sign_in_a_fiscal_year_tells_where_a_product_code_ends() {
        NumberPattern pattern = from("{product}{fiscal}{counter}", JULY).build();
        assertThat(pattern.position(InvoiceNumber.of("P20262026-275"), "FAC").orElseThrow())
                .hasToString("5 of 2026-07-01 to 2027-06-30");
        assertThat(first(pattern, "2026-07-01")).isEqualTo("AB122026-271");
    }

    @Test
    void the_months_of_a_fiscal_year_come_in_its_order() {
        NumberPattern pattern = from("{fiscal}-{month}-{counter}", JULY).build();
        assertThat(pattern.next(on("2027-01-01"), after("2026-27-12-9")).orThrow())
                .hasToString("2026-27-01-1");
        assertThatThrownBy(() ->
                        pattern.next(on("2026-12-31"), after("2026-27-01-1")).orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("1 of 2027-01, is later than 2026-12-31");
    }

    @Test
    void a_month_that_a_fiscal_year_has_at_both_ends_repeats_a_number() {
        assertRefused(
                from("{fiscal}-{month}-{counter}", SIX_APRIL), "2026-04-06", "2027-04-01", "numbered 2026-27-04-1");
        assertThat(first(
                        from("{fiscal}-{month}-{counter}", SIX_APRIL)
                                .restart(Restart.FISCAL_YEARLY)
                                .build(),
                        "2027-04-05"))
                .isEqualTo("2026-27-04-1");
    }

    @Test
    void a_fiscal_year_that_nobody_described_is_refused() {
        assertRefused(NumberPattern.builder("{fiscal}-{counter}"), "2026-03-15 may be in 2025-26 or in 2026-27");
        assertRefused(NumberPattern.builder("{year}{month}-{counter}").restart(Restart.FISCAL_YEARLY), "2026-03-15");
        assertThatThrownBy(() -> from("{fiscal}-{counter}", MonthDay.of(2, 29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--02-29");
    }

    @Test
    void a_year_of_either_kind_asks_which_one_counts() {
        assertRefused(from("{fiscal}-{year}-{counter}", JULY), "restart", "31 December");
        NumberPattern fiscal = from("{fiscal}-{year}-{counter}", JULY)
                .restart(Restart.FISCAL_YEARLY)
                .build();
        assertThat(fiscal.next(on("2027-01-01"), after("2026-27-2026-8")).orThrow())
                .hasToString("2026-27-2027-9");
        NumberPattern calendar =
                from("{fiscal}-{year}-{counter}", JULY).restart(Restart.YEARLY).build();
        assertThat(calendar.next(on("2027-01-01"), after("2026-27-2026-8")).orThrow())
                .hasToString("2026-27-2027-1");
        assertThat(calendar.next(on("2027-07-01"), after("2026-27-2027-3")).orThrow())
                .hasToString("2027-28-2027-4");
    }

    @Test
    void a_counter_that_begins_again_more_often_than_the_number_tells_would_repeat() {
        assertRefused(
                NumberPattern.builder("{series}-{counter:4}").restart(Restart.YEARLY),
                "2026-01-01 and of 2027-01-01",
                "FAC-0001");
        assertRefused(
                NumberPattern.builder("{year}-{counter:4}").restart(Restart.MONTHLY),
                "2026-01-01 and of 2026-02-01",
                "2026-0001");
        assertRefused(
                from("{year}-{counter:4}", JULY).restart(Restart.FISCAL_YEARLY),
                "2026-01-01 and of 2026-07-01",
                "2026-0001");
        assertRefused(
                from("{fiscal}-{counter:4}", JULY).restart(Restart.YEARLY),
                "2026-07-01 and of 2027-01-01",
                "2026-27-0001");
        assertRefused(
                from("{year}{month}-{counter:4}", SIX_APRIL).restart(Restart.FISCAL_YEARLY),
                "2026-04-01 and of 2026-04-06",
                "202604-0001");
    }

    @Test
    void a_counter_may_begin_again_less_often_than_the_number_tells() {
        NumberPattern pattern =
                NumberPattern.builder("{year}-{counter}").restart(Restart.NEVER).build();
        assertThat(pattern.next(on("2027-01-01"), after("2026-417")).orThrow()).hasToString("2027-418");
        assertThatThrownBy(
                        () -> pattern.next(on("2026-12-31"), after("2027-418")).orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("418 of all time, given in 2027, is later than 2026-12-31");
        assertThat(NumberPattern.builder("{month}-{counter}")
                        .restart(Restart.NEVER)
                        .build()
                        .next(on("2027-01-01"), after("12-417"))
                        .orThrow())
                .hasToString("01-418");
    }

    private static NumberPattern.Builder from(String text, MonthDay start) {
        return NumberPattern.builder(text).fiscalYearFrom(start);
    }

    private static String first(NumberPattern pattern, String day) {
        return pattern.next(on(day), Optional.empty()).orThrow().text();
    }

    private static void assertRefused(NumberPattern.Builder builder, String... reasons) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(reasons);
    }
}
