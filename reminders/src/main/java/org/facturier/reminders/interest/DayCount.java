package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * How days become a part of a year. French law fixes none, so it is a parameter; each part is an exact fraction.
 *
 * @source Code de commerce, art. L441-10 II, which is silent on it; ISDA 2006 definitions, 4.16 (d) and (e)
 */
public enum DayCount {
    /** A year has 365 days. */
    ACT_365("ACT/365", 365) {
        @Override
        long parts(LocalDate from, LocalDate to) {
            return days(from, to);
        }
    },
    /** A year has 360 days, as banks count. */
    ACT_360("ACT/360", 360) {
        @Override
        long parts(LocalDate from, LocalDate to) {
            return days(from, to);
        }
    },
    /** A year has its own days, 365 or 366. */
    ACT_ACT("ACT/ACT", 365 * 366) {
        @Override
        long parts(LocalDate from, LocalDate to) {
            long leap = from.datesUntil(to.plusDays(1))
                    .filter(LocalDate::isLeapYear)
                    .count();
            return leap * 365 + (days(from, to) - leap) * 366;
        }
    };

    private final String code;
    private final long partsOfYear;

    DayCount(String code, long partsOfYear) {
        this.code = code;
        this.partsOfYear = partsOfYear;
    }

    /**
     * {@return the day count of this code}
     *
     * @param code  such as {@code ACT/365}
     * @throws IllegalArgumentException if no day count has it
     */
    public static DayCount parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown day count '" + code + "': expected ACT/365, ACT/360 or ACT/ACT"));
    }

    /** {@return the code, such as {@code ACT/365}} */
    public String code() {
        return code;
    }

    /** The days from the first to the last, both inclusive, in parts of which {@link #partsOfYear} make a year. */
    abstract long parts(LocalDate from, LocalDate to);

    long partsOfYear() {
        return partsOfYear;
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
