package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Shortened;

/**
 * What makes a text no JSON: the parser says it in English only, and tells kinds apart by nothing else.
 *
 * <p>Each constant is a mark in such a message. The first whose mark is there says what is wrong, in each language; where none
 * is, it is said that what stands there is no JSON. Their order is that of looking: a mark that may stand in the sentence of
 * another comes after it.
 */
enum Malformed {
    END("end-of-input"),
    COMMA("expecting comma"),
    NAME("start field name"),
    COLON("expecting a colon"),
    CONTROL("Illegal unquoted character"),
    ESCAPE("escape"),
    BYTES("Invalid UTF-"),
    NUMERAL("numeric value"),
    CLOSING("close marker"),
    VALUE("valid value"),
    WORD("Unrecognized token");

    /** A property twice in one object, as Jackson and {@link StrictParser} say it. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private final String mark;

    Malformed(String mark) {
        this.mark = mark;
    }

    /**
     * {@return what keeps a text from being JSON}
     *
     * <p>Never with more of the text than the name of a property.
     */
    static Message says(JsonProcessingException problem) {
        String said = String.valueOf(problem.getOriginalMessage());
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) {
            return say("twice", "the property '{property}' stands here twice")
                    .with("property", Shortened.quote(twice.group(1)));
        }
        return problem instanceof JsonEOFException ? END.says() : ofMark(said);
    }

    /** {@return what the first mark says that stands in the sentence of the parser} */
    private static Message ofMark(String said) {
        return Arrays.stream(values())
                .filter(kind -> said.contains(kind.mark))
                .findFirst()
                .map(kind -> kind.says())
                .orElse(say("noJson", "what stands here is no JSON"));
    }

    private Message says() {
        return switch (this) {
            case END -> say("cut", "the text ends before the document does");
            case COMMA -> say("comma", "expected a comma here, or the end of the object or list");
            case NAME -> say("name", "expected the name of a property in quotes");
            case COLON -> say("colon", "expected a colon between a name and its value");
            case CONTROL -> say("control", "a line break or control character stands in a text");
            case ESCAPE -> say("escape", "what follows the backslash is not what JSON has there");
            case BYTES -> say("bytes", "the bytes are no text in UTF-8, nor in UTF-16 or UTF-32");
            case NUMERAL -> say("numeral", "JSON writes no number so");
            case CLOSING -> say("closed", "an object or list is closed that was not opened last");
            case VALUE, WORD -> say("token", "expected a text or number, an object, a list, true, false or null");
        };
    }
}
