package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.limit.Limits;
import org.facturier.core.parsing.JsonProblem;
import org.facturier.core.parsing.JsonRule;
import org.facturier.core.parsing.SecondReading;

/**
 * Reads documents of the model; what cannot be read are findings that name source, line and path, all of a text at once: what
 * stopped the reading first, then the others in the order of the text, {@link Limits#MOST_PROBLEMS} at most. A value that
 * hangs on parts which cannot be read is not judged before these are mended; only what it lacks is said. After what is no JSON
 * nothing more is said. Lines are known where a document begins with its form, as all do that the library writes.
 *
 * <p>A text is read once; only one that was refused is read again, from the bytes kept, for what else is wrong with it. Of
 * these lines the fourth to sixth each have a problem:
 * <pre>{@code
 * {"form": 1,
 *  "kind": "BUSINESS",
 *  "name": "Atelier",
 *  "nam": "x",
 *  "id": 7,
 *  "address": {"city": "Lyon", "country": "XX"}}
 * }</pre>
 *
 * <p>So three findings come at once, {@code party.json:4 $.nam} among them. The paths are those of JSON: {@code $} is the
 * outermost value, {@code $[2]} the third of a list.
 */
public final class JsonDocuments {

    private final JsonMapper mapper;

    private JsonDocuments(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return a reader by the strict mapper of the library} */
    public static JsonDocuments standard() {
        return new JsonDocuments(FacturierJson.mapper());
    }

    /**
     * {@return a reader by a mapper of the host's, such as one that knows its own pricing models} What stands outside of
     * the model is then read as leniently as that mapper reads.
     */
    public static JsonDocuments by(JsonMapper mapper) {
        return new JsonDocuments(mapper);
    }

    /**
     * {@return the document, or what is wrong with it and where}
     *
     * <p>Its value is accepted without findings, or there is none. An element of a list that is null, or a text that is
     * {@code null}, is no document.
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
     * {@return the document on one line, or what is wrong with it and where} Findings count no lines: the place says which
     * it is.
     *
     * @param place  source and line for findings, such as {@code usage.jsonl:17}
     * @param json  the line
     * @param type  the type of the document
     */
    public <T> Outcome<T> readLine(String place, String json, Class<T> type) throws IOException {
        return read(place, () -> mapper.createParser(json), mapper.constructType(type), JsonProblem::path);
    }

    private <T> Outcome<T> read(String source, InputStream json, JavaType type) throws IOException {
        KeptSource kept = new KeptSource(json);
        return read(source, () -> mapper.createParser(kept.fromItsBeginning()), type, JsonProblem::lineAndPath);
    }

    /** A text that can be read from its beginning more than once. Each parser begins there. */
    private interface Text {
        JsonParser parser() throws IOException;
    }

    private <T> Outcome<T> read(String source, Text text, JavaType type, Function<JsonProblem, String> place)
            throws IOException {
        try (JsonParser json = text.parser()) {
            T value = mapper.readValue(json, type);
            return value == null
                            || (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull))
                    ? Outcome.rejected(JsonRule.WELL_FORMED.at(
                            source, say("noDocument", "the document, or an element of it, is null")))
                    : Outcome.accepted(value);
        } catch (JsonProcessingException unreadable) {
            return Outcome.rejected(
                    all(new JsonProblem(unreadable), text, type, problem -> source + place.apply(problem)));
        } catch (CharConversionException undecoded) {
            return Outcome.rejected(JsonRule.WELL_FORMED.at(
                    source, say("bytes", "the bytes are no text in UTF-8, nor in UTF-16 or UTF-32")));
        } catch (IllegalArgumentException refused) {
            // a constructor refused the outermost value, where Jackson has no place to add
            return Outcome.rejected(JsonProblem.refused(refused).at(source + " $"));
        }
    }

    /**
     * {@return what stopped the reading, then all else that is wrong with the text}
     *
     * <p>What stopped the first reading is met again by the second, and is not said twice; where that knows its line
     * better, that line is said. Of what the second reading does not meet, as it gave up before, the first problem still
     * stands.
     */
    private Findings all(JsonProblem first, Text text, JavaType type, Function<JsonProblem, String> place)
            throws IOException {
        List<Finding> found = new ArrayList<>();
        try (JsonParser json = text.parser()) {
            List<JsonProblem> met = SecondReading.of(json, mapper, type);
            Optional<JsonProblem> again = met.stream().filter(first::isSameAs).findFirst();
            again.ifPresent(met::remove);
            found.addAll(first.at(place.apply(first.metAgain(again))).all());
            met.forEach(problem -> found.addAll(problem.at(place.apply(problem)).all()));
        }
        return found.size() > Limits.MOST_PROBLEMS ? cut(found) : new Findings(found);
    }

    /** {@return the first hundred, and a remark at the place of the last that there are more} */
    private static Findings cut(List<Finding> found) {
        List<Finding> named = new ArrayList<>(found.subList(0, Limits.MOST_PROBLEMS));
        String last = named.get(named.size() - 1).path();
        named.add(JsonRule.ALL_NAMED.at(
                last,
                say("there is more wrong with the text than the {most} problems that are named")
                        .with("most", Limits.MOST_PROBLEMS)));
        return new Findings(named);
    }
}
