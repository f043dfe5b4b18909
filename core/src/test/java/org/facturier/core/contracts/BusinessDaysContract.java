package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;

/** The promises of {@link BusinessDays}, B1 and B2, and that a day moved is a business day. */
public interface BusinessDaysContract {

    /** {@return the calendar under test; a new one each time, if it can} */
    BusinessDays calendar();

    /** {@return the days for which it holds: those of the library's documents, unless said otherwise} */
    @Provide
    default Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    /** B1. */
    @Property
    default void b1_equal_days_give_equal_answers(@ForAll("days") LocalDate day) {
        assertThat(calendar().isOpen(LocalDate.ofEpochDay(day.toEpochDay())))
                .isEqualTo(calendar().isOpen(day));
    }

    /** B2, both ways. */
    @Property
    default void b2_a_business_day_is_never_more_than_thirty_days_away(@ForAll("days") LocalDate day) {
        assertThat(Stream.iterate(day, each -> each.plusDays(1)).limit(31)).anyMatch(calendar()::isOpen);
        assertThat(Stream.iterate(day, each -> each.minusDays(1)).limit(31)).anyMatch(calendar()::isOpen);
    }

    /** Whichever way it goes. */
    @Property
    default void a_day_goes_to_a_business_day(@ForAll("days") LocalDate day, @ForAll BusinessDayRule rule) {
        LocalDate moved = rule.adjusted(day, calendar());
        assertThat(calendar().isOpen(moved)).isTrue();
        assertThat(rule.adjusted(moved, calendar())).isEqualTo(moved);
        switch (rule) {
            case FOLLOWING -> assertThat(moved).isAfterOrEqualTo(day);
            case PRECEDING -> assertThat(moved).isBeforeOrEqualTo(day);
            case MODIFIED_FOLLOWING -> assertThat(moved.getMonth()).isEqualTo(day.getMonth());
        }
    }
}
