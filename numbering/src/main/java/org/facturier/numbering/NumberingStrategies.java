package org.facturier.numbering;

/** The ready-made ways to number documents. Each is immutable and safe for many threads. */
public final class NumberingStrategies {

    private static final NumberPattern YEARLY = NumberPattern.parse("{year}-{counter:5}");
    private static final NumberPattern MONTHLY = NumberPattern.parse("{year}-{month}-{counter:4}");
    private static final NumberPattern PER_SERIES = NumberPattern.parse("{series}-{counter:6}");

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

    /** {@return numbers such as {@code FAC-000001}, never from 1 again; {@code FAC} is the series} */
    public static NumberPattern perSeries() {
        return PER_SERIES;
    }

    /**
     * {@return numbers of a shape of the host's own}
     *
     * @param pattern  literal text and tokens, such as <code>{series}-{year}-{counter:5}</code>; see
     *     {@link NumberPattern}
     * @throws IllegalArgumentException if the pattern is malformed, could repeat a number or could not be read back; the
     *     message shows a case in point
     */
    public static NumberPattern pattern(String pattern) {
        return NumberPattern.parse(pattern);
    }
}
