package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;

/** What keeps a text from being read, in the words of the format: of Java and its libraries the reader knows nothing. */
record JsonProblem(JsonProcessingException problem) {

    private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = (\\[[^]]*\\])");
    private static final Pattern BRACKETS = Pattern.compile(" ?\\((?:start marker|for )[^)]*\\)+\\)?");
    private static final Pattern FOREIGN = Pattern.compile(
            "`|Feature|[a-z]\\.[a-z]+\\.|\\[Source|[Dd]eserial|Exception|Cannot (?:invoke|construct|coerce)|because \"");
    private static final String ELSEWHERE = "what stands here is not what is expected";

    /** {@return what is found, all at once where the document is beyond the limits} */
    Findings at(String place) {
        if (problem instanceof BeyondLimits beyond) {
            return beyond.findings().under(place);
        }
        String message = message();
        Finding finding = rule().at(place, message);
        // what a constructor lacks is read before names nobody knows
        return Findings.of(
                message.contains(" needs ") ? finding.withHint("add it, or look for a misspelt name") : finding);
    }

    private JsonRule rule() {
        if (problem instanceof UnknownForm) {
            return JsonRule.FORM_KNOWN;
        }
        if (problem instanceof UnrecognizedPropertyException) {
            return JsonRule.PROPERTY_KNOWN;
        }
        if (problem.getCause() instanceof JsonParseException) {
            return JsonRule.WELL_FORMED;
        }
        boolean isOfModel = problem instanceof JsonMappingException && !Expected.isOfText(problem);
        return isOfModel || problem instanceof StreamConstraintsException ? JsonRule.VALUE_FITS : JsonRule.WELL_FORMED;
    }

    /** {@return whether it is the same as another, which may have been met where paths are not known} */
    boolean isSameAs(JsonProblem other) {
        boolean isThere =
                path().equals(other.path()) || path().isEmpty() || other.path().isEmpty();
        return isThere && message().equals(other.message());
    }

    /** {@return the line, where it is known, and the path} */
    String lineAndPath() {
        JsonLocation location = problem.getLocation();
        return (location == null || location.getLineNr() < 1 ? "" : ":" + location.getLineNr()) + path();
    }

    /** {@return such as {@code $[2].partner.address.country} after a blank; nothing where the text is no JSON} */
    String path() {
        return problem instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining("", " $", ""))
                : "";
    }

    private String message() {
        if (isOf(StreamConstraintsException.class)) {
            return "a text is too long, the document too deep or too large: at most " + Limits.LONGEST_TEXT
                    + " characters, " + Limits.DEEPEST + " levels and " + Limits.LARGEST_SOURCE + " bytes";
        }
        if (isOf(InputCoercionException.class)) {
            return "expected a whole number that is not too large";
        }
        return problem instanceof MismatchedInputException mismatch ? mismatched(mismatch) : refused();
    }

    private boolean isOf(Class<?> kind) {
        return kind.isInstance(problem) || kind.isInstance(problem.getCause());
    }

    private static String mismatched(MismatchedInputException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "unknown property '" + Shortened.quote(unknown.getPropertyName()) + "'; known are "
                    + sorted(unknown.getKnownPropertyIds());
        }
        if (problem instanceof InvalidTypeIdException wrong) {
            return wrong.getTypeId() == null
                    ? "there is no type" + known(wrong)
                    : "unknown type '" + Shortened.quote(wrong.getTypeId()) + "'" + known(wrong);
        }
        if (problem instanceof InvalidNullException) {
            return "an element is null";
        }
        return Expected.by(problem);
    }

    /** The words of a constructor of ours, or of the parser where it says no more than what JSON is. */
    private String refused() {
        Throwable cause = problem.getCause();
        String message = cause == null || cause.getMessage() == null || cause instanceof JsonProcessingException
                ? problem.getOriginalMessage()
                : cause.getMessage();
        String said = BRACKETS.matcher(String.valueOf(message)).replaceAll("");
        boolean isOurs = cause == null || cause instanceof RuntimeException && !(cause instanceof NullPointerException);
        return (isOurs || cause instanceof JsonProcessingException)
                        && !FOREIGN.matcher(said).find()
                ? said
                : ELSEWHERE;
    }

    /** Which there are is said at the end of the message. */
    private static String known(InvalidTypeIdException wrong) {
        Matcher known = KNOWN_TYPES.matcher(wrong.getOriginalMessage());
        return known.find() ? "; known are " + known.group(1) : "";
    }

    private static List<String> sorted(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().toList();
    }
}
