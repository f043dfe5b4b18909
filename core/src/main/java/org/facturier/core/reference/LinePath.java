package org.facturier.core.reference;

/** Where a line that is named by its number stands in a document, as findings say it: numbers count from 1, paths from 0. */
public final class LinePath {

    private LinePath() {}

    /** {@return such as {@code lines[0]} for number 1; {@code lines} for a number that no line can have} */
    public static String of(int number) {
        return number < 1 ? "lines" : "lines[" + (number - 1) + "]";
    }
}
