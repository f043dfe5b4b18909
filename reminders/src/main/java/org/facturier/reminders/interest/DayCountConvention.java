package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * How days become a part of a year. French law fixes none, so it is a parameter; each part is an exact fraction.
 * <p>EUR 1000.00 at 10 % from 1 to 31 January 2028, 31 days of a leap year: by {@code ACT/365} 1000 x 10 % x 31 / 365
 * = 8.4932, by {@code ACT/360} 8.6111, by {@code ACT/ACT} 1000 x 10 % x 31 / 366 = 8.4699.
 *
 * @source Code de commerce, art. L441-10 II, which is silent on it; ISDA 2006 definitions, 4.16 (d) and (e)
 */
public enum DayCountConvention {
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

    DayCountConvention(String code, long partsOfYear) {
        this.code = code;
        this.partsOfYear = partsOfYear;
    }

    /**
     * {@return the day count of this code}
     *
     * @param code  such as {@code ACT/365}
     * @throws IllegalArgumentException if no day count has it
     */
    public static DayCountConvention parse(String code) {
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

    /**
     * The days from the first to the last, both inclusive, in parts of which {@link #partsOfYear} make a year. All
     * days of a convention have one denominator, so that segments of leap years and others add up without a division:
     * of {@code ACT/ACT} it is 365 x 366, of which a day of a leap year is 365 parts and any other 366.
     */
    abstract long parts(LocalDate from, LocalDate to);

    long partsOfYear() {
        return partsOfYear;
    }

    /** {@return the number of days from the first to the last, both inclusive} */
    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
