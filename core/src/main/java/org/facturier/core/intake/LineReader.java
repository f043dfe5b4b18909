package org.facturier.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.facturier.core.limit.Limits;

/**
 * Reads a text line by line in constant memory; a byte-order mark is passed over. Of a line that is too long the beginning is
 * kept and the rest counted.
 */
final class LineReader {

    /**
     * One line.
     *
     * @param number  from 1
     * @param text  without its end, and no longer than the bound
     * @param isEnded  whether it has a line end
     * @param isWithin  whether it is within the bound, so that the text is all of it
     */
    record Line(int number, String text, boolean isEnded, boolean isWithin) {}

    static final int LONGEST = Limits.LONGEST_LINE;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final BufferedReader in;
    private int number;

    LineReader(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** {@return the number of the last line read} */
    int number() {
        return number;
    }

    /** {@return the next line that is not blank, or nothing at the end} */
    Optional<Line> next() throws IOException {
        for (int c = in.read(); c != END; c = in.read()) {
            Line line = line(c);
            if (!line.text().isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** @param first  the character that was read to see whether there is a line */
    private Line line(int first) throws IOException {
        number++;
        StringBuilder text = new StringBuilder();
        long length = 0;
        int c = first == BYTE_ORDER_MARK && number == 1 ? in.read() : first;
        while (c != END && c != '\n') {
            if (length < LONGEST) {
                text.append((char) c);
            }
            length++;
            c = in.read();
        }
        return new Line(number, text.toString().strip(), c == '\n', length <= LONGEST);
    }
}
