package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.facturier.core.finding.Outcome;

/**
 * Reads documents of the model; what cannot be read is a finding that names source, line and path. Lines are known where
 * a document begins with its form, as all do that the library writes.
 */
public final class JsonDocuments {

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
        return read(place, () -> mapper.readValue(json, type), JsonProblem::path);
    }

    /** Reads once. */
    private interface Reading<T> {
        T value() throws IOException;
    }

    private <T> Outcome<T> read(String source, InputStream json, JavaType type) throws IOException {
        return read(source, () -> mapper.readValue(json, type), JsonProblem::lineAndPath);
    }

    private static <T> Outcome<T> read(String source, Reading<T> reading, Function<JsonProblem, String> place)
            throws IOException {
        try {
            T value = reading.value();
            return value == null
                            || (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull))
                    ? Outcome.rejected(JsonRule.WELL_FORMED.at(
                            source, say("noDocument", "the document, or an element of it, is null")))
                    : Outcome.accepted(value);
        } catch (JsonProcessingException unreadable) {
            JsonProblem problem = new JsonProblem(unreadable);
            return Outcome.rejected(problem.at(source + place.apply(problem)));
        } catch (CharConversionException undecoded) {
            return Outcome.rejected(JsonRule.WELL_FORMED.at(
                    source, say("bytes", "the bytes are no text in UTF-8, nor in UTF-16 or UTF-32")));
        } catch (IllegalArgumentException refused) {
            // a constructor refused the outermost value, where Jackson has no place to add
            return Outcome.rejected(JsonRule.VALUE_FITS.at(
                    source + " $", say("refused", "{refusal}").with("refusal", String.valueOf(refused.getMessage()))));
        }
    }
}
