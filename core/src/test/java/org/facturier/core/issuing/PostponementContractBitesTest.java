package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.Samples;
import org.facturier.core.contracts.PostponementContract;
import org.facturier.core.document.DocumentHeader;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class PostponementContractBitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final DocumentHeader HEADER = Samples.header().build();

    @Test
    void a_law_that_changes_its_mind_breaks_t1() {
        AtomicInteger asked = new AtomicInteger();
        PostponementContract contract = () -> (day, header) -> day.plusDays(asked.incrementAndGet());
        assertThatThrownBy(() -> contract.t1_equal_arguments_give_equal_answers(DAY, HEADER))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_law_that_takes_days_away_breaks_t2() {
        PostponementContract contract = () -> (day, header) -> day.minusDays(1);
        assertThatThrownBy(() -> contract.t2_nothing_is_late_before_the_day_that_is_printed(DAY, HEADER))
                .isInstanceOf(AssertionError.class);
    }
}
