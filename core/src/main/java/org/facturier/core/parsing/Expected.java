package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Shortened;
import org.facturier.core.money.Percentage;
import org.joda.money.BigMoneyProvider;

/**
 * What is expected in JSON where something else stands, in words that a reader knows who has never seen Java: an amount in
 * quotes such as {@code "EUR 12.50"}, not a class and its package.
 *
 * <p>Jackson tells in English only what it met; so its words are searched for the kind of token, and nothing else of them is
 * said. Where Jackson words a sentence otherwise one day, only what was met is no longer said: what is expected is told by the
 * type.
 */
final class Expected {

    private static final String EMPTY = "No content";
    private static final String MORE = "Trailing token";
    private static final String NAME_OF_ENTRY = "Cannot deserialize Map key";
    /** Where Jackson says from which token it could not read, or coerce. */
    private static final Pattern MET =
            Pattern.compile("(?:from|coerce) (Object|Array|String|Integer|Floating-point|Boolean|Null)");

    /** What stands for a token of which nothing is known. */
    private static final String NOTHING = "";

    private Expected() {}

    /** {@return whether a problem is that nothing stands where a value begins, or something where the text ends} */
    static boolean isOfText(JsonProcessingException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        return message.startsWith(EMPTY) || message.startsWith(MORE);
    }

    /**
     * {@return what is wrong with a document as a whole: there is none, something follows it, or it is another kind of
     * value}
     */
    static Message document(MismatchedInputException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        if (message.startsWith(EMPTY)) {
            return say("empty", "there is nothing to read");
        }
        return message.startsWith(MORE) ? say("trailing", "something follows the end of the document") : value(problem);
    }

    /**
     * {@return what is wrong with a value}
     *
     * <p>Where it is known what stands there, that is said, too; a text is quoted in short.
     */
    static Message value(MismatchedInputException problem) {
        Optional<String> name = nameOfEntry(problem);
        if (name.isPresent()) {
            return say("nameOfEntry", "the name of an entry is {expected}, not \"{name}\"")
                    .with("expected", shapeOfName(problem.getTargetType()))
                    .with("name", Shortened.quote(name.get()));
        }
        Message expected = shape(problem.getTargetType());
        Object met = met(problem);
        return met.equals(NOTHING)
                ? say("expected", "expected {expected}").with("expected", expected)
                : say("other", "expected {expected}, not {met}")
                        .with("expected", expected)
                        .with("met", met);
    }

    /** {@return the name of an entry of an object that is not of the type of its names; empty where something else is wrong} */
    static Optional<String> nameOfEntry(JsonMappingException problem) {
        return problem instanceof InvalidFormatException wrong
                        && String.valueOf(wrong.getOriginalMessage()).startsWith(NAME_OF_ENTRY)
                ? Optional.of(String.valueOf(wrong.getValue()))
                : Optional.empty();
    }

    /** {@return what a name looks like, which always stands in quotes; null is a type nobody knows} */
    private static Message shapeOfName(Class<?> type) {
        return type == Integer.class || type == Long.class ? say("wholeName", "a whole number in quotes") : shape(type);
    }

    /** {@return what was met, in words; blank if the parser did not say} */
    private static Object met(MismatchedInputException problem) {
        if (problem instanceof InvalidFormatException wrong && wrong.getValue() instanceof String text) {
            return "\"" + Shortened.quote(text) + "\"";
        }
        String message = String.valueOf(problem.getOriginalMessage());
        Matcher met = MET.matcher(message);
        if (met.find()) {
            return kind(met.group(1));
        }
        return message.contains("`null`") ? "null" : NOTHING;
    }

    /** {@return a kind of token in words, from the name that Jackson has for it} */
    private static Message kind(String token) {
        return switch (token) {
            case "Object" -> say("object", "an object");
            case "Array" -> say("list", "a list");
            case "String" -> say("text", "a text");
            case "Boolean" -> say("truth", "true or false");
            case "Null" -> say("nullToken", "null");
            default -> say("unquoted", "a number without quotes");
        };
    }

    /** {@return what a type looks like in JSON; null is a type nobody knows} */
    private static Message shape(Class<?> type) {
        if (type == null) {
            return say("another", "another value");
        }
        if (type.isEnum()) {
            return say("constant", "one of {constants}").with("constants", List.of(type.getEnumConstants()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return say("truth", "true or false");
        }
        if (type.isPrimitive() || type == Integer.class || type == Long.class) {
            return say("whole", "a whole number without quotes");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return say("list", "a list");
        }
        return type == String.class || isText(type) ? text(type) : say("object", "an object");
    }

    /** {@return whether a type of the model is a text in JSON} */
    private static boolean isText(Class<?> type) {
        return TextForms.ALL.stream().anyMatch(form -> form.type() == type);
    }

    /** {@return what a text of a type looks like, by an example where it has a form of its own} */
    private static Message text(Class<?> type) {
        if (type == BigDecimal.class || type == Percentage.class) {
            return say("number", "a number in quotes, such as {example}").with("example", "\"12.5\"");
        }
        if (type == LocalDate.class) {
            return say("day", "a day in quotes, such as {example}").with("example", "\"2026-01-31\"");
        }
        return BigMoneyProvider.class.isAssignableFrom(type)
                ? say("money", "an amount in quotes, such as {example}").with("example", "\"EUR 12.50\"")
                : say("text", "a text");
    }
}
