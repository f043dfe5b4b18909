package org.facturier.core.mt940;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.TextLines;
import org.facturier.core.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a file of MT940: a tag between colons at the beginning of a line, and lines that go on until the next tag.
 * Lines of the envelope (as {@code {1:F01…}}, or a hyphen alone) end a field and are passed over, as is all that stands before
 * the first tag.
 *
 * <p>Three fields are read from five lines here, the second of two lines:
 *
 * <pre>
 * :61:2601300130C1190,00NTRFRE-17//B26030-17
 * :86:166?00GUTSCHRIFT?20EREF+RE-17
 * ?32Muster GmbH
 * :62F:C260130EUR2190,00
 * -
 * </pre>
 *
 * @source SWIFT Standards, MT940
 */
final class Mt940Fields {

    /**
     * One field.
     *
     * @param line  the line it begins on, from 1
     * @param tag  such as {@code 61}
     * @param lines  its text, the first line after the tag
     * @param isClosed  whether something follows it, so that it is whole
     */
    record Field(int line, String tag, List<String> lines, boolean isClosed) {

        /** {@return the text behind the tag on its own line; never missing, but it may be blank} */
        String first() {
            return lines.get(0);
        }
    }

    private static final Pattern TAG = Pattern.compile("^:([0-9]{2}[A-Z]?|NS):(.*)$");
    private static final Pattern ENVELOPE = Pattern.compile("^(\\{[1-5]:.*|-|-\\}.*)$");

    private final String source;
    private final TextLines lines;
    private final StatementFlow flow;
    private TextLines.@Nullable Line ahead;

    Mt940Fields(String source, TextLines lines, StatementFlow flow) {
        this.source = source;
        this.lines = lines;
        this.flow = flow;
    }

    /**
     * {@return the next field, null at the end}
     *
     * A line that is too long or has bytes that are no text is found as it passes, and taken as far.
     */
    @Nullable
    Field next() throws IOException {
        TextLines.Line line = ahead == null ? line() : ahead;
        ahead = null;
        while (line != null) {
            Matcher tag = TAG.matcher(line.text());
            if (tag.matches()) {
                return field(line.number(), tag.group(1), tag.group(2));
            }
            line = line();
        }
        return null;
    }

    /**
     * {@return the field begun on a line, with all lines up to the next tag or envelope}
     *
     * Lines beyond {@code Limits.LONGEST_TEXT} are read and not kept, and found once ({@code STMT-LIMIT-01}). The line that
     * ends it waits to be read.
     */
    private Field field(int begun, String tag, String first) throws IOException {
        List<String> text = new ArrayList<>();
        text.add(first);
        long length = first.length();
        TextLines.Line line = line();
        while (line != null && !isEnd(line.text())) {
            length += line.text().length();
            if (length <= Limits.LONGEST_TEXT) {
                text.add(line.text());
            }
            line = line();
        }
        if (length > Limits.LONGEST_TEXT) {
            flow.find(StatementFileRule.BOUNDED.at(
                    source + ":" + begun,
                    say("field", "a field has more than {most} characters, and is taken as far")
                            .with("most", Limits.LONGEST_TEXT)));
        }
        ahead = line;
        return new Field(begun, tag, text, line != null);
    }

    /** {@return whether a line is of the next field or of the envelope, and not of this one} */
    private static boolean isEnd(String line) {
        return TAG.matcher(line).matches() || ENVELOPE.matcher(line).matches();
    }

    /**
     * {@return the next line, null at the end}
     *
     * Finds one that is cut ({@code STMT-LIMIT-01}) and one of which letters were replaced ({@code STMT-CODE-01}).
     */
    private TextLines.@Nullable Line line() throws IOException {
        TextLines.Line line = lines.next();
        if (line != null && !line.isWithin()) {
            flow.find(StatementFileRule.BOUNDED.at(
                    source + ":" + line.number(),
                    say("line", "a line has more than {most} characters, and is taken as far")
                            .with("most", Limits.LONGEST_LINE)));
        }
        if (line != null && !line.isReadable()) {
            flow.find(StatementFileRule.ENCODED.at(
                    source + ":" + line.number(), "bytes are no text in the encoding of the file, and were replaced"));
        }
        return line;
    }
}
