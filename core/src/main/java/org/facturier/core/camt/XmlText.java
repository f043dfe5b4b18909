package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.Reader;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.csv.Decoding;
import org.facturier.core.limit.Limits;

/**
 * Stands before the parser of XML and bounds what that has to keep: a run of blanks beyond bounds is passed over, a text, a tag
 * or a comment beyond bounds ends the reading. Characters that XML does not know are replaced, so that one of them does not
 * cost all that follows.
 *
 * <p>Blanks are spaces, tabs and line ends; of a run of them the first 10,000 are handed on. Other characters are counted from
 * one angle bracket to the next, up to {@code Limits.LONGEST_TEXT}.
 */
final class XmlText extends Reader {

    /** That something is longer than is kept. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** More blanks than any layout has. */
    private static final int BLANKS = 10_000;

    private final Reader in;
    private int blanks;
    private int length;
    private long linesPassedOver;
    private long line = 1;
    private long unreadableOn;
    private boolean afterHigh;

    /** @param in the decoded file, in which {@code Decoding.UNREADABLE} stands for bytes that are no text */
    XmlText(Reader in) {
        this.in = in;
    }

    /** {@return how many line ends were passed over so far, which the parser has not seen} */
    long linesPassedOver() {
        return linesPassedOver;
    }

    /** {@return the last line read on which something could not be read, 0 if none since this was asked} */
    long unreadable() {
        long on = unreadableOn;
        unreadableOn = 0;
        return on;
    }

    /** {@return that something is too long} */
    static XmlFault tooLong() {
        return new XmlFault(StatementFileRule.BOUNDED.at(
                "",
                say("token", "a text or tag has more than {most} characters").with("most", Limits.LONGEST_TEXT)));
    }

    /**
     * {@return how many characters were read, at least one; -1 at the end}
     *
     * Where all that was read is passed over, it reads on: none would look like a stream that stands still.
     */
    @Override
    public int read(char[] into, int from, int most) throws IOException {
        while (true) {
            int count = in.read(into, from, most);
            if (count < 0) {
                return count;
            }
            int kept = kept(into, from, count);
            if (kept > 0) {
                return kept;
            }
        }
    }

    /** {@return how many characters are left of those read; they are moved together at the front} */
    private int kept(char[] text, int from, int count) throws TooLong {
        int to = from;
        for (int i = from; i < from + count; i++) {
            char unit = text[i];
            if (unit == '\n') {
                line++;
            }
            if (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r') {
                if (++blanks > BLANKS) {
                    linesPassedOver += unit == '\n' ? 1 : 0;
                    continue;
                }
            } else {
                blanks = 0;
                measure(unit);
                unit = character(text, i, from + count);
            }
            text[to++] = unit;
        }
        return to - from;
    }

    /**
     * Counts characters since the last angle bracket.
     *
     * @throws TooLong beyond the bound; {@link XmlCursor} makes a finding of it
     */
    private void measure(char unit) throws TooLong {
        if (unit == '<' || unit == '>') {
            length = 0;
        } else if (++length > Limits.LONGEST_TEXT) {
            throw new TooLong();
        }
    }

    /**
     * {@return the character, or the replacement for one that XML 1.0 does not know: controls, half a surrogate pair, U+FFFE
     * and U+FFFF}
     *
     * A pair may lie across the end of what was read: its first half is trusted there, and its second is known by it.
     */
    private char character(char[] text, int i, int end) {
        char unit = text[i];
        boolean first = afterHigh;
        afterHigh = false;
        if (unit >= ' ' && unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE && unit < '\uFFFE') {
            return unit;
        }
        if (Character.isHighSurrogate(unit) && (i + 1 == end || Character.isLowSurrogate(text[i + 1]))) {
            afterHigh = true;
            return unit;
        }
        if (Character.isLowSurrogate(unit) && first) {
            return unit;
        }
        unreadableOn = line;
        return Decoding.REPLACEMENT;
    }

    /** The file is its host's. */
    @Override
    public void close() {}
}
