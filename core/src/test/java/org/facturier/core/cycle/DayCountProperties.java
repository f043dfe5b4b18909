package org.facturier.core.cycle;

import net.jqwik.api.Group;
import org.facturier.core.contracts.DayCountContract;

/** Every count of the library keeps the promises of the port. */
class DayCountProperties {

    @Group
    class Actual implements DayCountContract {
        @Override
        public DayCount count() {
            return new DayCount.Actual();
        }
    }

    @Group
    class ThirtyE360 implements DayCountContract {
        @Override
        public DayCount count() {
            return new DayCount.ThirtyE360();
        }
    }

    @Group
    class PerCalendarMonth implements DayCountContract {
        @Override
        public DayCount count() {
            return new DayCount.PerCalendarMonth();
        }
    }

    @Group
    class None implements DayCountContract {
        @Override
        public DayCount count() {
            return new DayCount.None();
        }
    }
}
