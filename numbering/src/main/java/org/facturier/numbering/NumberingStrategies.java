package org.facturier.numbering;

import java.time.MonthDay;

/** The ready-made ways to number documents. Each is immutable and safe for many threads. */
public final class NumberingStrategies {

    private static final NumberPattern YEARLY = pattern("{year}-{counter:5}");
    private static final NumberPattern MONTHLY = pattern("{year}-{month}-{counter:4}");
    private static final NumberPattern PER_SERIES = pattern("{series}-{counter:6}");

    private NumberingStrategies() {}

    /**
     * {@return numbers such as {@code 2026-00001}, from 1 again each year}
     *
     * <p>For a host with one series: the series is not part of the number, so two series would repeat each other's.
     */
    public static NumberPattern yearly() {
        return YEARLY;
    }

    /**
     * {@return numbers such as {@code 2026-01-0001}, from 1 again each month}
     *
     * <p>For a host with one series: the series is not part of the number, so two series would repeat each other's.
     */
    public static NumberPattern monthly() {
        return MONTHLY;
    }

    /**
     * {@return numbers such as {@code 2026-27-00001}, from 1 again each fiscal year}
     *
     * <p>For a host with one series, as {@link #yearly}, which is for a fiscal year that is the calendar year.
     *
     * @param start  the first day of the fiscal year
     * @throws IllegalArgumentException if not each year has the day, or it is 1 January
     */
    public static NumberPattern fiscalYearly(MonthDay start) {
        return NumberPattern.builder("{fiscal}-{counter:5}")
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
