package org.facturier.core.banktext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.facturier.core.csv.Decoding;
import org.facturier.core.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, in constant memory. Of a line beyond bounds the beginning is kept; what could not be read is replaced. A
 * line ends with a line feed, a carriage return or both.
 *
 * <p>A file is read by lines ({@link #next}) or by records ({@link #nextRecord}), not by both in turn: they look ahead and
 * count differently.
 */
public final class TextLines {

    /**
     * One line.
     *
     * @param number  from 1
     * @param text  without its end
     * @param isWithin  whether the text is all of it
     * @param isReadable  whether all its bytes were text
     * @param isEnded  whether it has a line end
     */
    public record Line(int number, String text, boolean isWithin, boolean isReadable, boolean isEnded) {}

    private static final int END = -1;

    private final BufferedReader in;
    private int number;
    private int ahead = END - 1;

    /** @param in decoded text, in which {@code Decoding.UNREADABLE} stands for bytes that are no text */
    public TextLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** {@return the number of the last line read} */
    public int number() {
        return number;
    }

    /**
     * {@return the next line, null at the end}
     *
     * An empty line is a line. Of one longer than {@code Limits.LONGEST_LINE} the beginning is kept, and it says that it is
     * cut.
     *
     * @throws IOException if the text cannot be read
     */
    public @Nullable Line next() throws IOException {
        return next(Limits.LONGEST_LINE);
    }

    /**
     * {@return the next line, or so many characters of it; what follows is another line of the same number} Null at the end.
     *
     * Empty lines are passed over. With 120 characters a file of 360 without any line end is three records of line 1; the same
     * with line ends is three records of lines 1, 2 and 3. One that is full counts as ended, whether or not a line end follows.
     *
     * @param most how many characters a record has, where records may stand without line ends
     * @throws IOException if the text cannot be read
     */
    public @Nullable Line nextRecord(int most) throws IOException {
        StringBuilder text = new StringBuilder(most);
        int c = read();
        while (text.length() == 0 && isLineEnd(c)) {
            count(c);
            c = read();
        }
        if (c == END) {
            return null;
        }
        while (c != END && !isLineEnd(c) && text.length() < most) {
            text.append((char) c);
            c = read();
        }
        boolean isFull = text.length() == most;
        Line line = line(text, true, isFull || c != END, number + 1);
        if (c == '\r') {
            c = read();
            if (c != '\n') {
                ahead = c;
                number++;
                return line;
            }
        }
        if (c == '\n') {
            number++;
        } else if (c != END) {
            ahead = c;
        }
        return line;
    }

    /** Line feeds count lines; a carriage return before one is not counted by itself. */
    private void count(int c) {
        number += c == '\n' ? 1 : 0;
    }

    private @Nullable Line next(int most) throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        long length = 0;
        while (c != END && !isLineEnd(c)) {
            if (length < most) {
                text.append((char) c);
            }
            length++;
            c = read();
        }
        if (c == '\r') {
            int after = read();
            if (after != '\n') {
                ahead = after;
            }
        }
        return line(text, length <= most, c != END, number);
    }

    /**
     * {@return a line of a text, in which what is no character is replaced}
     *
     * Replaced are controls but the tab, U+FFFE, U+FFFF (which stands for bytes that are no text) and half a surrogate pair.
     */
    private static Line line(StringBuilder text, boolean isWithin, boolean isEnded, int number) {
        boolean isReadable = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' && unit != '\t' || unit >= '\uFFFE' || isAlone(text, i)) {
                text.setCharAt(i, Decoding.REPLACEMENT);
                isReadable = false;
            }
        }
        return new Line(number, text.toString(), isWithin, isReadable, isEnded);
    }

    /** {@return whether a half of a surrogate pair stands without its other half} */
    private static boolean isAlone(StringBuilder text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private int read() throws IOException {
        if (ahead >= END) {
            int c = ahead;
            ahead = END - 1;
            return c;
        }
        return in.read();
    }
}
