package org.facturier.core.csv;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Message;

/**
 * Reads CSV record by record in constant memory: fields stand between commas or semicolons (whichever stands first in the
 * heading), or between the separator given; fields in double quotes may hold separators and line ends, a byte-order mark is
 * passed over.
 *
 * <p>One character is looked ahead, no more. The separator found counts throughout, so that a decimal comma in a file with
 * semicolons is part of its field. A line ends with a line feed, a carriage return or both. Three fields, {@code 17}, {@code
 * Muster; "Süd"} and {@code 1190,00}, are
 *
 * <pre>
 * 17;"Muster; ""Süd""";1190,00
 * </pre>
 *
 * @source RFC 4180
 */
public final class CsvReader {

    /**
     * One record.
     *
     * @param line  the line it begins on, from 1
     * @param fields  its fields
     * @param isEnded  whether it has a line end
     */
    public record CsvRecord(int line, List<String> fields, boolean isEnded) {}

    /**
     * Says on which line the text breaks off or grows beyond bounds. What comes after cannot be told apart into records any
     * more.
     */
    public static final class BrokenCsvException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final transient Message says;

        BrokenCsvException(int line, Message says) {
            super(says.text());
            this.line = line;
            this.says = says;
        }

        /** {@return what is wrong there} */
        public Message says() {
            return says;
        }

        /** {@return the line, from 1} */
        public int line() {
            return line;
        }
    }

    /** Bounds of what is kept in memory: a quote that is never closed would otherwise take in the rest of the file. */
    private static final int LONGEST_FIELD = 10_000;

    private static final int MOST_FIELDS = 1_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final PushbackReader in;
    private int line = 1;
    private int separator = END;
    private boolean begun;
    private boolean atEnd;

    /** @param in  the text, of which the first comma or semicolon is the separator */
    public CsvReader(Reader in) {
        this.in = new PushbackReader(in, 1);
    }

    /**
     * A reader of a text of which the separator is known.
     *
     * @param in  the text
     * @param separator  what stands between fields
     */
    public CsvReader(Reader in, char separator) {
        this(in);
        this.separator = separator;
    }

    /** {@return the line that is being read, from 1} */
    public int line() {
        return line;
    }

    /**
     * {@return the next record that is not empty, or nothing at the end}
     *
     * A line of blanks alone is empty; one of separators alone has fields and is a record.
     *
     * @throws IOException if the text cannot be read
     * @throws BrokenCsvException if it ends within quotes, or a field or a record grows beyond bounds
     */
    public Optional<CsvRecord> next() throws IOException, BrokenCsvException {
        skipByteOrderMark();
        while (true) {
            int start = line;
            int first = in.read();
            if (first == END) {
                return Optional.empty();
            }
            in.unread(first);
            List<String> fields = fields();
            if (fields.size() > 1 || !fields.get(0).isBlank()) {
                return Optional.of(new CsvRecord(start, fields, !atEnd));
            }
        }
    }

    /** A mark may stand before the first character, written by a spreadsheet. */
    private void skipByteOrderMark() throws IOException {
        if (!begun) {
            begun = true;
            int first = in.read();
            if (first != BYTE_ORDER_MARK && first != END) {
                in.unread(first);
            }
        }
    }

    /**
     * Reads one record up to its line end, or the end of the text.
     *
     * @throws BrokenCsvException beyond 1,000 fields
     */
    private List<String> fields() throws IOException, BrokenCsvException {
        List<String> fields = new ArrayList<>();
        int end;
        do {
            StringBuilder field = new StringBuilder();
            end = field(field);
            fields.add(field.toString());
            if (fields.size() > MOST_FIELDS) {
                throw new BrokenCsvException(
                        line,
                        say("fields", "a line has more than {most} fields").with("most", MOST_FIELDS));
            }
        } while (isSeparator(end));
        atEnd = end == END;
        return fields;
    }

    /**
     * {@return the character that ended the field: a separator, a line end, or -1 at the end of the text}
     *
     * @throws BrokenCsvException at the line on which the field begins, where a quote may have been left open
     */
    private int field(StringBuilder field) throws IOException, BrokenCsvException {
        int start = line;
        boolean quoted = false;
        while (true) {
            int c = in.read();
            if (c == '"') {
                quoted = quote(field, quoted);
            } else if (c == END && quoted) {
                throw new BrokenCsvException(start, say("quotes", "the text ends within quotes"));
            } else if (!quoted && (c == END || isLineEnd(c) || isSeparator(c))) {
                return c;
            } else {
                append(field, c, start);
            }
        }
    }

    /** A doubled quote within quotes is one quote; any other opens or closes. */
    private boolean quote(StringBuilder field, boolean quoted) throws IOException {
        if (!quoted) {
            return true;
        }
        int next = in.read();
        if (next == '"') {
            field.append('"');
            return true;
        }
        if (next != END) {
            in.unread(next);
        }
        return false;
    }

    /** Keeps a character, also a line end within quotes, which counts a line. */
    private void append(StringBuilder field, int c, int start) throws BrokenCsvException {
        if (c == '\n') {
            line++;
        }
        if (field.length() == LONGEST_FIELD) {
            throw new BrokenCsvException(
                    start,
                    say("field", "a field has more than {most} characters").with("most", LONGEST_FIELD));
        }
        field.append((char) c);
    }

    /** A carriage return takes the line feed after it along. Counts the line. */
    private boolean isLineEnd(int c) throws IOException {
        if (c == '\r') {
            int next = in.read();
            if (next != '\n' && next != END) {
                in.unread(next);
            }
        }
        boolean ends = c == '\n' || c == '\r';
        line += ends ? 1 : 0;
        return ends;
    }

    /** The first comma or semicolon outside quotes becomes the separator of the whole text. */
    private boolean isSeparator(int c) {
        if (separator == END && (c == ',' || c == ';')) {
            separator = c;
        }
        return c != END && c == separator;
    }
}
