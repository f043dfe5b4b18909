package org.facturier.core.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.BusinessDaysContract;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class BusinessDaysContractBitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_calendar_that_changes_its_mind_breaks_b1() {
        AtomicInteger asked = new AtomicInteger();
        BusinessDaysContract contract = () -> day -> asked.incrementAndGet() % 2 == 0;
        assertThatThrownBy(() -> contract.b1_equal_days_give_equal_answers(DAY)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_calendar_that_ends_breaks_b2() {
        BusinessDaysContract contract = () -> day -> day.isBefore(DAY);
        assertThatThrownBy(() -> contract.b2_a_business_day_is_never_more_than_thirty_days_away(DAY))
                .isInstanceOf(AssertionError.class);
    }
}
