package org.facturier.core.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.facturier.core.contracts.DayCountContract;
import org.facturier.core.contracts.DayCountContract.Cuts;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class DayCountContractBitesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Cuts CUTS =
            new Cuts(new ServicePeriod(START, START.plusMonths(1)), List.of(START.plusDays(9), START.plusDays(20)));

    @Test
    void a_count_that_grows_with_each_question_breaks_d1() {
        AtomicLong asked = new AtomicLong();
        assertBroken(
                () -> contract((period, day) -> asked.incrementAndGet()).d1_equal_arguments_give_equal_counts(CUTS));
    }

    @Test
    void a_count_that_starts_above_nothing_breaks_d2() {
        assertFalls((period, day) -> 1);
    }

    @Test
    void a_count_by_the_day_of_the_month_falls_at_its_end_and_breaks_d3() {
        assertFalls((period, day) -> day.getDayOfMonth() - 1);
    }

    @Test
    void a_count_of_nothing_at_all_breaks_d4() {
        assertFalls((period, day) -> 0);
    }

    @Test
    void a_price_spread_beyond_the_period_breaks_d5() {
        DayCount beyond = new DayCount() {
            @Override
            public long passed(ServicePeriod period, LocalDate day) {
                return new Actual().passed(period, day);
            }

            @Override
            public ServicePeriod spread(ServicePeriod whole, LocalDate first) {
                return new ServicePeriod(whole.from(), whole.until().plusDays(1));
            }
        };
        assertBroken(() ->
                ((DayCountContract) () -> beyond).d5_a_price_is_spread_over_days_of_the_period_up_to_its_end(CUTS));
    }

    @Test
    void a_count_that_falls_gives_no_piece() {
        DayCount falling = (period, day) -> day.equals(period.until()) ? 30 : 31 - day.getDayOfMonth();
        assertThatThrownBy(() -> contract(falling).pieces_sum_to_the_whole(CUTS, Money.parse("EUR 100.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a part is counted");
    }

    private static void assertFalls(DayCount count) {
        assertBroken(() -> contract(count).d2_d3_d4_a_count_starts_at_nothing_never_falls_and_ends_above(CUTS));
    }

    private static DayCountContract contract(DayCount count) {
        return () -> count;
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
