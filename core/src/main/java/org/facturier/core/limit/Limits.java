package org.facturier.core.limit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The bounds of all that is read, issued or written. They are far beyond what any trade needs; within them everything can be
 * stored, sealed and read back.
 */
public final class Limits {

    /** The first day that a document can bear. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a document can bear. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** The most digits of a number before its point. */
    public static final int DIGITS = 30;

    /** The most digits of a number after its point. */
    public static final int DECIMALS = 30;

    /** The most digits of a whole number that counts something, such as days. */
    public static final int COUNTED_DIGITS = 15;

    /** The most characters of one text (UTF-16 units). */
    public static final int LONGEST_TEXT = 100_000;

    /** The most characters of one line of a source that is read line by line, its texts with all that stands between them. */
    public static final int LONGEST_LINE = 100_000;

    /** How deep one part of a document may lie in another. */
    public static final int DEEPEST = 100;

    /** The most bytes of one document in JSON (UTF-8) without line ends: some 15,000 lines of an invoice. */
    public static final int LARGEST_DOCUMENT = 10_000_000;

    /** The most bytes that are read at once, where a document is indented or several stand in a list. */
    public static final int LARGEST_SOURCE = 2 * LARGEST_DOCUMENT;

    /** The most problems that are named of one text: enough to mend it, or to see that it is another kind of text. */
    public static final int MOST_PROBLEMS = 100;

    /** The most bytes that a compressed file unpacks to, which are read as a stream and never kept. */
    public static final long LARGEST_UNPACKED = 10_000_000_000L;

    /** The most files in one compressed file. */
    public static final int MOST_FILES = 10_000;

    /** The most details of one entry of a bank statement: all of them are kept until their sum is known. */
    public static final int MOST_DETAILS = 100_000;

    private static final long LARGEST_COUNT = 999_999_999_999_999L;

    private Limits() {}

    /** {@return whether a day lies between the first and the last, both inclusive} */
    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** {@return whether a number has no more digits than permitted before and after its point; its exponent counts} */
    public static boolean hold(BigDecimal number) {
        return number.scale() <= DECIMALS && (long) number.precision() - number.scale() <= DIGITS;
    }

    /** {@return whether a whole number has no more digits than permitted} */
    public static boolean hold(long count) {
        return count >= -LARGEST_COUNT && count <= LARGEST_COUNT;
    }

    /**
     * {@return where a text has something that is no character of XML 1.0: half a surrogate pair, a control character other than
     * tab and line ends, U+FFFE or U+FFFF; -1 if nowhere}
     *
     * @source XML 1.0, production Char, in which e-invoices are written; RFC 8259, 8.2
     */
    public static int noCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isSurrogatePair(unit, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return i;
                }
                i++;
            } else if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' || unit >= '\uFFFE') {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return how many bytes a text takes in JSON at most, its quotes included} A control character is written as six
     * characters, a quote or a backslash as two.
     */
    static long size(String text) {
        long size = 2L + text.getBytes(StandardCharsets.UTF_8).length;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            size += unit < ' ' ? 5 : unit == '"' || unit == '\\' ? 1 : 0;
        }
        return size;
    }
}
