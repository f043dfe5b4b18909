package org.facturier.numbering;

import java.time.MonthDay;

/**
 * The ready-made ways to number documents. Each states the series, so that no two series of a house share a number; a pattern
 * without it is for a house of one series. Each is immutable and safe for many threads.
 */
public final class NumberingStrategies {

    private static final NumberPattern YEARLY = pattern("{series}-{year}-{counter:5}");
    private static final NumberPattern MONTHLY = pattern("{series}-{year}-{month}-{counter:4}");
    private static final NumberPattern PER_SERIES = pattern("{series}-{counter:6}");

    private NumberingStrategies() {}

    /** {@return numbers such as {@code FAC-2026-00001}, from 1 again each year; {@code FAC} is the series} */
    public static NumberPattern yearly() {
        return YEARLY;
    }

    /** {@return numbers such as {@code FAC-2026-01-0001}, from 1 again each month; {@code FAC} is the series} */
    public static NumberPattern monthly() {
        return MONTHLY;
    }

    /**
     * {@return numbers such as {@code FAC-2026-27-00001}, from 1 again each fiscal year; {@code FAC} is the series}
     * Where the fiscal year is the calendar year, {@link #yearly}.
     *
     * @param start  the first day of the fiscal year
     * @throws IllegalArgumentException if not each year has the day, or it is 1 January
     */
    public static NumberPattern fiscalYearly(MonthDay start) {
        return NumberPattern.builder("{series}-{fiscal}-{counter:5}")
                .fiscalYearFrom(start)
                .build();
    }

    /** {@return numbers such as {@code FAC-000001}, never from 1 again; {@code FAC} is the series} */
    public static NumberPattern perSeries() {
        return PER_SERIES;
    }

    /**
     * {@return numbers of a shape of the host's own; {@link NumberPattern#builder} if it names a fiscal year}
     *
     * @param pattern  literal text and tokens, such as <code>{series}-{year}-{counter:5}</code>; see
     *     {@link NumberPattern}
     * @throws IllegalArgumentException if the pattern is malformed, could repeat a number or could not be read back; the
     *     message shows a case in point
     */
    public static NumberPattern pattern(String pattern) {
        return NumberPattern.builder(pattern).build();
    }
}
