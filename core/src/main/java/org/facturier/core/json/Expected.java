package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.Shortened;
import org.facturier.core.money.Percentage;
import org.joda.money.BigMoneyProvider;

/** What is expected in JSON where something else stands. */
final class Expected {

    private static final String NOTHING = "No content";
    private static final String MORE = "Trailing token";
    private static final Pattern MET =
            Pattern.compile("(?:from|coerce) (Object|Array|String|Integer|Floating-point|Boolean|Null)");

    private Expected() {}

    /** {@return whether a problem is that nothing stands where a value begins, or something where the text ends} */
    static boolean isOfText(JsonProcessingException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        return message.startsWith(NOTHING) || message.startsWith(MORE);
    }

    static String by(MismatchedInputException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        if (message.startsWith(NOTHING)) {
            return "there is nothing to read";
        }
        if (message.startsWith(MORE)) {
            return "something follows the end of the document";
        }
        return "expected " + shape(problem.getTargetType()) + met(problem, message);
    }

    private static String met(MismatchedInputException problem, String message) {
        if (problem instanceof InvalidFormatException wrong && wrong.getValue() instanceof String text) {
            return ", not \"" + Shortened.quote(text) + "\"";
        }
        Matcher met = MET.matcher(message);
        return met.find() ? ", not " + kind(met.group(1)) : message.contains("`null`") ? ", not null" : "";
    }

    private static String kind(String token) {
        return switch (token) {
            case "Object" -> "an object";
            case "Array" -> "a list";
            case "String" -> "a text";
            case "Boolean" -> "true or false";
            case "Null" -> "null";
            default -> "a number without quotes";
        };
    }

    private static String shape(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || type == Integer.class || type == Long.class) {
            return "a whole number without quotes";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class || isText(type) ? text(type) : "an object";
    }

    private static boolean isText(Class<?> type) {
        return ValueForms.TEXTS.stream().anyMatch(form -> form.type() == type);
    }

    private static String text(Class<?> type) {
        if (type == BigDecimal.class || type == Percentage.class) {
            return "a number in quotes, such as \"12.5\"";
        }
        if (type == LocalDate.class) {
            return "a day in quotes, such as \"2026-01-31\"";
        }
        return BigMoneyProvider.class.isAssignableFrom(type) ? "an amount in quotes, such as \"EUR 12.50\"" : "a text";
    }
}
