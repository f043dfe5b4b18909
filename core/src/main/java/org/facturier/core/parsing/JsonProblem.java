package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.IncompleteException;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;
import org.joda.money.CurrencyMismatchException;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a text from being read, in the words of the format: of Java and its libraries the reader knows nothing.
 *
 * <p>Jackson says what it met by classes of exceptions and English sentences. Here each kind becomes a rule of
 * {@link JsonRule} and a message that can be said in each language; a sentence that names classes or packages never gets
 * out.
 *
 * @param problem  what was thrown, with its path and, where it is known, its line
 */
public record JsonProblem(JsonProcessingException problem) {

    private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = (\\[[^]]*\\])");
    /** Signs that a sentence speaks of Java. */
    private static final Pattern FOREIGN = Pattern.compile(
            "`|Feature|[a-z]\\.[a-z]+\\.|\\[Source|[Dd]eserial|Exception|Cannot (?:invoke|construct|coerce)|because \"");
    /** {@return what a constructor refused, where Jackson has no place to add} */
    public static JsonProblem refused(RuntimeException refused) {
        return new JsonProblem(new JsonMappingException(null, String.valueOf(refused.getMessage()), refused));
    }

    /** {@return that a value is refused, to be thrown where it stands} */
    static JsonMappingException refusal(JsonParser json, Message says) {
        return JsonMappingException.from(json, says.text(), new RefusedException(says));
    }

    /**
     * {@return what is found, all at once where the document is beyond the limits}
     *
     * @param place  source, line and path, as they are to stand in the findings
     */
    public Findings at(String place) {
        return problem instanceof BeyondLimits beyond ? beyond.findings().under(place) : Findings.of(finding(place));
    }

    /**
     * {@return the finding of one problem: of the form, of a name nobody knows, of a value that does not fit, or that it is
     * no JSON}
     */
    private Finding finding(String place) {
        if (problem instanceof UnknownForm form) {
            Finding finding = JsonRule.FORM_KNOWN.at(place, form.says());
            return form.isNewer()
                    ? finding
                    : finding.withHint(
                            say("first", "put {form} first in this object").with("form", DocumentForm.FIRST));
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown, place);
        }
        return isReadable() ? unfit(place) : JsonRule.WELL_FORMED.at(place, malformed());
    }

    /** {@return that nobody knows a name; of the form, that only what stands by itself states one} */
    private static Finding unknown(UnrecognizedPropertyException problem, String place) {
        Finding finding = JsonRule.PROPERTY_KNOWN.at(
                place,
                say("unknown property '{property}'; known are {known}")
                        .with("property", Shortened.quote(problem.getPropertyName()))
                        .with("known", sorted(problem.getKnownPropertyIds())));
        return problem.getPropertyName().equals(DocumentForm.PROPERTY)
                ? finding.withHint(say("part", "leave it out: a part of a document states no form"))
                : finding;
    }

    /**
     * Whether it is JSON, but not what is expected. A text that is empty, goes on after its end or has a property twice is
     * not.
     */
    private boolean isReadable() {
        boolean isOfModel = problem instanceof JsonMappingException && !Expected.isOfText(problem);
        return !(problem.getCause() instanceof JsonParseException)
                && (isOfModel || problem instanceof StreamConstraintsException);
    }

    /** {@return why it is no JSON, or no document as a whole} */
    private Message malformed() {
        return problem instanceof MismatchedInputException mismatch
                ? Expected.document(mismatch)
                : Malformed.says(problem);
    }

    /** {@return that a value does not fit, with a hint where something is missing} */
    private Finding unfit(String place) {
        Finding finding = JsonRule.VALUE_FITS.at(place, misfit());
        // what a constructor lacks is read before names nobody knows
        return problem.getCause() instanceof IncompleteException lacking
                ? finding.withHint(
                        lacking.missing().size() == 1
                                ? say("needed", "add it, or look for a misspelt name")
                                : say("neededAll", "add them, or look for misspelt names"))
                : finding;
    }

    /**
     * {@return whether it is the same as another, which may have been met where paths are not known}
     *
     * <p>The same message at the same place.
     */
    public boolean isSameAs(JsonProblem other) {
        boolean isThere =
                path().equals(other.path()) || path().isEmpty() || other.path().isEmpty();
        return isThere && finding("").says().equals(other.finding("").says());
    }

    /**
     * {@return this, or the same as it was met again, where that is known to stand on another line} A reader that makes a
     * value of its parts meets an unknown name once it has them all; whoever goes from name to name meets it where it
     * stands.
     */
    public JsonProblem metAgain(Optional<JsonProblem> again) {
        return again.filter(met -> line() > 0 && met.line() > 0 && !met.path().isEmpty())
                .orElse(this);
    }

    /** {@return the line, from 1; 0 where it is not known} */
    private int line() {
        JsonLocation location = problem.getLocation();
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    /** {@return the line, where it is known, and the path} */
    public String lineAndPath() {
        return (line() == 0 ? "" : ":" + line()) + path();
    }

    /** {@return such as {@code $[2].partner.address.country} after a blank; nothing where the text is no JSON} */
    public String path() {
        return problem instanceof JsonMappingException mapping
                ? Stream.concat(mapping.getPath().stream().map(JsonProblem::step), nameAtEnd(mapping))
                        .collect(Collectors.joining("", " $", ""))
                : "";
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }

    /** {@return the name of an entry that cannot be read, where the path ends before it: Jackson has no place for it} */
    private static Stream<String> nameAtEnd(JsonMappingException problem) {
        List<JsonMappingException.Reference> path = problem.getPath();
        String last = path.isEmpty() ? "" : step(path.get(path.size() - 1));
        return Expected.nameOfEntry(problem).map(name -> "." + name).filter(name -> !name.equals(last)).stream();
    }

    /** {@return what is wrong with a value: too large, of another kind, or refused by a constructor} */
    private Message misfit() {
        if (isOf(StreamConstraintsException.class)) {
            return say(
                            "large",
                            "a text is too long, the document too deep or too large: at most {characters} characters, {levels} levels and {bytes} bytes")
                    .with("characters", Limits.LONGEST_TEXT)
                    .with("levels", Limits.DEEPEST)
                    .with("bytes", Limits.LARGEST_SOURCE);
        }
        if (isOf(InputCoercionException.class)) {
            return say("count", "expected a whole number that is not too large");
        }
        return problem instanceof MismatchedInputException mismatch
                ? mismatched(mismatch)
                : say("refused", "{refusal}").with("refusal", refusal());
    }

    /** {@return whether it is of a kind, or was caused by one} */
    private boolean isOf(Class<?> kind) {
        return kind.isInstance(problem) || kind.isInstance(problem.getCause());
    }

    /** {@return what was expected in place of a token, or which names a family has} */
    private static Message mismatched(MismatchedInputException problem) {
        if (problem instanceof InvalidTypeIdException wrong) {
            return wrong.getTypeId() == null
                    ? say("noType", "there is no type; known are {known}").with("known", known(wrong))
                    : say("type", "unknown type '{type}'; known are {known}")
                            .with("type", Shortened.quote(wrong.getTypeId()))
                            .with("known", known(wrong));
        }
        return problem instanceof InvalidNullException ? say("element", "an element is null") : Expected.value(problem);
    }

    /** What a constructor said; of Java and its libraries no more than that something else is expected. */
    private Object refusal() {
        Throwable cause = problem.getCause();
        if (cause instanceof RefusedException) {
            return cause;
        }
        if (cause instanceof CurrencyMismatchException mixed) {
            return say("currencies", "amounts of {first} and of {second} do not go together")
                    .with("first", mixed.getFirstCurrency())
                    .with("second", mixed.getSecondCurrency());
        }
        return cause instanceof IllegalArgumentException && isPlain(cause.getMessage())
                ? cause
                : say("elsewhere", "what stands here is not what is expected");
    }

    /** A pricing model of the host's says so in its own words. */
    private static boolean isPlain(@Nullable String message) {
        return message != null && !FOREIGN.matcher(message).find();
    }

    /** Which there are is said at the end of the message. */
    private static String known(InvalidTypeIdException wrong) {
        Matcher known = KNOWN_TYPES.matcher(wrong.getOriginalMessage());
        return known.find() ? known.group(1) : "[]";
    }

    private static List<String> sorted(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().toList();
    }
}
