package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;

/**
 * Reads documents of the model; what cannot be read is a finding that names source, line and path. Lines are known where
 * a document begins with its form, as all do that the library writes.
 */
public final class JsonDocuments {

    private static final int LONGEST_SHOWN = 120;
    private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = (\\[[^]]*\\])");

    private final JsonMapper mapper;

    private JsonDocuments(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return a reader by the strict mapper of the library} */
    public static JsonDocuments strict() {
        return new JsonDocuments(FacturierJson.mapper());
    }

    /** {@return a reader by a mapper of the host's, such as one that knows its own pricing models} */
    public static JsonDocuments by(JsonMapper mapper) {
        return new JsonDocuments(mapper);
    }

    /**
     * {@return the document, or what is wrong with it and where}
     *
     * @param source  the name of the source for findings, such as that of a file
     * @param json  UTF-8; not closed here
     * @param type  the type of the document
     * @throws IOException if the source cannot be read
     */
    public <T> Outcome<T> read(String source, InputStream json, Class<T> type) throws IOException {
        return read(source, json, mapper.constructType(type));
    }

    /**
     * {@return the document, or what is wrong with it and where}
     *
     * @param source  the name of the source for findings, such as that of a file
     * @param json  UTF-8; not closed here
     * @param type  the type of the document, such as a list
     * @throws IOException if the source cannot be read
     */
    public <T> Outcome<T> read(String source, InputStream json, TypeReference<T> type) throws IOException {
        return read(source, json, mapper.constructType(type.getType()));
    }

    /**
     * {@return the document on one line, or what is wrong with it and where}
     *
     * @param place  source and line for findings, such as {@code usage.jsonl:17}
     * @param json  the line
     * @param type  the type of the document
     */
    public <T> Outcome<T> readLine(String place, String json, Class<T> type) throws IOException {
        return read(place, () -> mapper.readValue(json, type), JsonDocuments::pathOnly);
    }

    /** Reads once. */
    private interface Reading<T> {
        T value() throws IOException;
    }

    private <T> Outcome<T> read(String source, InputStream json, JavaType type) throws IOException {
        return read(source, () -> mapper.readValue(json, type), JsonDocuments::lineAndPath);
    }

    private static <T> Outcome<T> read(
            String source, Reading<T> reading, Function<JsonProcessingException, String> place) throws IOException {
        try {
            T value = reading.value();
            return value == null
                            || (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull))
                    ? Outcome.rejected(JsonRule.WELL_FORMED.at(source, "the document, or an element of it, is null"))
                    : Outcome.accepted(value);
        } catch (JsonProcessingException unreadable) {
            return Outcome.rejected(finding(source + place.apply(unreadable), unreadable));
        } catch (IllegalArgumentException refused) {
            // a constructor refused the outermost value, where Jackson has no place to add
            return Outcome.rejected(JsonRule.VALUE_FITS.at(source, shortened(String.valueOf(refused.getMessage()))));
        }
    }

    private static Finding finding(String place, JsonProcessingException problem) {
        JsonRule rule = rule(problem);
        Finding finding = rule.at(place, shortened(message(problem)));
        // Jackson reads what a constructor lacks before it looks at names nobody knows
        return problem instanceof ValueInstantiationException
                        && finding.message().contains(" needs ")
                ? finding.withHint("add it, or look for a misspelt name")
                : finding;
    }

    private static JsonRule rule(JsonProcessingException problem) {
        if (problem instanceof UnknownForm) {
            return JsonRule.FORM_KNOWN;
        }
        if (problem instanceof UnrecognizedPropertyException) {
            return JsonRule.PROPERTY_KNOWN;
        }
        if (problem.getCause() instanceof JsonParseException) {
            return JsonRule.WELL_FORMED;
        }
        boolean mapped = problem instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty();
        return mapped || problem instanceof StreamConstraintsException ? JsonRule.VALUE_FITS : JsonRule.WELL_FORMED;
    }

    private static String lineAndPath(JsonProcessingException problem) {
        JsonLocation location = problem.getLocation();
        String line = location == null || location.getLineNr() < 1 ? "" : ":" + location.getLineNr();
        return line + pathOnly(problem);
    }

    private static String pathOnly(JsonProcessingException problem) {
        String path = problem instanceof JsonMappingException mapping ? path(mapping) : "";
        return path.isEmpty() ? "" : " " + path;
    }

    /** {@return such as {@code $[2].partner.address.country}} */
    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
    }

    private static String message(JsonProcessingException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "unknown property '" + unknown.getPropertyName() + "'; known are "
                    + sorted(unknown.getKnownPropertyIds());
        }
        if (problem instanceof StreamConstraintsException || problem.getCause() instanceof StreamConstraintsException) {
            // Jackson's own message writes its numbers in the digits of the default locale
            return "a text is too long, or the document too deep: at most " + FacturierJson.LONGEST_TEXT
                    + " characters and " + FacturierJson.DEEPEST + " levels";
        }
        if (problem instanceof InvalidNullException) {
            return "an element is null";
        }
        if (problem instanceof InvalidTypeIdException wrongType) {
            return "unknown or missing type '" + wrongType.getTypeId() + "'" + known(wrongType);
        }
        if (problem instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        if (problem instanceof InvalidFormatException) {
            return problem.getOriginalMessage()
                    .replaceFirst("^Cannot deserialize value of type `[^`]*` from ", "cannot read ");
        }
        return problem.getOriginalMessage();
    }

    /** Jackson says which there are at the end of its own message. */
    private static String known(InvalidTypeIdException wrongType) {
        Matcher known = KNOWN_TYPES.matcher(wrongType.getOriginalMessage());
        return known.find() ? "; known are " + known.group(1) : "";
    }

    private static List<String> sorted(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().toList();
    }

    /** A message may quote a value of any length. */
    private static String shortened(String message) {
        return message.length() <= 4 * LONGEST_SHOWN
                ? message
                : message.substring(0, LONGEST_SHOWN) + " … (" + message.length() + " characters)";
    }
}
