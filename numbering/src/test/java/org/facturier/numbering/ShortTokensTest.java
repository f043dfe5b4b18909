package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.on;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.RejectedException;
import org.junit.jupiter.api.Test;

/** Day, quarter and year in two digits. */
class ShortTokensTest {

    @Test
    void a_day_counts_by_itself() {
        NumberPattern daily = NumberingStrategies.pattern("{yy}{month}{day}-{counter:3}");
        assertThat(daily.next(on("2026-01-31"), Optional.empty()).orThrow()).hasToString("260131-001");
        assertThat(daily.next(on("2026-01-31"), after("260131-001")).orThrow()).hasToString("260131-002");
        assertThat(daily.next(on("2026-02-01"), after("260131-002")).orThrow()).hasToString("260201-001");
        assertThat(daily.position(InvoiceNumber.of("260131-017"), "F").orElseThrow())
                .hasToString("17 of 2026-01-31");
        assertThat(daily.position(InvoiceNumber.of("260229-001"), "F")).isEmpty();
        assertThat(daily.position(InvoiceNumber.of("280229-001"), "F")).isPresent();
        assertThatThrownBy(
                        () -> daily.next(on("2026-01-30"), after("260131-001")).orThrow())
                .isInstanceOf(RejectedException.class);
    }

    @Test
    void a_quarter_counts_by_itself() {
        NumberPattern quarterly = NumberingStrategies.pattern("{year}Q{quarter}-{counter:3}");
        assertThat(quarterly.next(on("2026-03-31"), after("2026Q1-007")).orThrow())
                .hasToString("2026Q1-008");
        assertThat(quarterly.next(on("2026-04-01"), after("2026Q1-008")).orThrow())
                .hasToString("2026Q2-001");
        assertThat(quarterly
                        .position(InvoiceNumber.of("2026Q4-001"), "F")
                        .orElseThrow()
                        .period())
                .isEqualTo(new CountingPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(quarterly.position(InvoiceNumber.of("2026Q5-001"), "F")).isEmpty();
        assertThat(quarterly.position(InvoiceNumber.of("2026Q0-001"), "F")).isEmpty();
    }

    @Test
    void two_digits_tell_a_year_of_this_century() {
        NumberPattern yearly = NumberingStrategies.pattern("{yy}-{counter:3}");
        assertThat(yearly.next(on("2099-12-31"), after("99-001")).orThrow()).hasToString("99-002");
        assertThat(yearly.next(on("2000-01-01"), Optional.empty()).orThrow()).hasToString("00-001");
        assertThatThrownBy(() -> yearly.next(on("2100-01-01"), after("99-002")).orThrow())
                .hasMessageContaining("2099");
        assertThatThrownBy(() -> yearly.next(on("1999-12-31"), Optional.empty()).orThrow())
                .hasMessageContaining("2000");
    }

    @Test
    void a_day_within_a_fiscal_year_tells_at_which_end_of_it_a_month_is() {
        NumberPattern british = NumberPattern.builder("{fiscal}/{month}{day}-{counter}")
                .fiscalYearFrom(MonthDay.of(4, 6))
                .build();
        assertThat(british.position(InvoiceNumber.of("2026-27/0405-1"), "F").orElseThrow())
                .hasToString("1 of 2027-04-05");
        assertThat(british.position(InvoiceNumber.of("2026-27/0406-1"), "F").orElseThrow())
                .hasToString("1 of 2026-04-06");
    }

    @Test
    void what_would_repeat_a_number_is_refused_by_a_case_in_point() {
        assertThatThrownBy(() -> NumberingStrategies.pattern("{day}-{counter}"))
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2026-02-01");
        assertThatThrownBy(() -> NumberingStrategies.pattern("{quarter}-{counter}"))
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2027-01-01");
        assertThatThrownBy(() -> NumberingStrategies.pattern("{year}-{day}-{counter}"))
                .hasMessageContaining("would both be numbered");
        assertThatThrownBy(() -> NumberPattern.builder("{yy}{quarter}-{counter}")
                        .restart(Restart.MONTHLY)
                        .build())
                .hasMessageContaining("would both be numbered");
        assertThatThrownBy(() -> NumberPattern.builder("{yy}{month}-{counter}")
                        .restart(Restart.DAILY)
                        .build())
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2026-01-02");
        assertThat(NumberPattern.builder("{day}-{counter}")
                        .restart(Restart.NEVER)
                        .build())
                .hasToString("{day}-{counter}");
    }
}
