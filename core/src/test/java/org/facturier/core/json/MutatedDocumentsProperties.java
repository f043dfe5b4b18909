package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.contracts.MutatedJson;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.fuzz.Uses;

/** Documents of every type with some places turned: refused in words of the format, or used in all ways and throwing nothing. */
class MutatedDocumentsProperties {

    /** Half a surrogate pair would be a question mark in UTF-8. */
    private static final JsonMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.GERMAN);
    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final JsonDocuments READER = JsonDocuments.standard();
    private static final Map<String, Object> DOCUMENTS = StoredDocuments.all();
    private static final List<String> NAMES =
            DOCUMENTS.keySet().stream().sorted().toList();

    /** What a person who knows no Java would not understand. */
    private static final Pattern JAVA = Pattern.compile(
            "`|Feature|java\\.|facturier|jackson|Exception|[a-z]Data\\b|\\bclass [A-Z]|Cannot |null\\b.*because|token|eserial");

    @Provide
    Arbitrary<String> stored() {
        return Arbitraries.of(NAMES);
    }

    @Property(seed = "1")
    void what_is_read_can_be_used(@ForAll("stored") String name, @ForAll long seed) throws IOException {
        JsonNode mutated = MutatedJson.of(MAPPER.valueToTree(DOCUMENTS.get(name)), seed);
        String json = PLAIN.writeValueAsString(mutated);
        Outcome<?> outcome = read(name, json);
        outcome.findings().forEach(MutatedDocumentsProperties::assertPlain);
        outcome.findings().forEach(finding -> SaidWhole.requireIn(LANGUAGES, finding, json));
        if (outcome.value().isPresent()) {
            assertReadsBack(outcome.value().get());
            Uses.use(outcome.value().get());
        }
    }

    @Property(seed = "1")
    void what_is_no_json_is_said_in_each_language(
            @ForAll("stored") String name, @ForAll @IntRange(max = 100_000) int place, @ForAll("signs") String sign)
            throws IOException {
        String json = MAPPER.writeValueAsString(DOCUMENTS.get(name));
        int at = place % json.length();
        for (String broken : List.of(json.substring(0, at), json.substring(0, at) + sign + json.substring(at + 1))) {
            read(name, broken).findings().forEach(finding -> SaidWhole.requireIn(LANGUAGES, finding, broken));
        }
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                "{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "\u0000", "x", "-", ".", "0", "nul", "\"\\q\"", "");
    }

    private static void assertReadsBack(Object document) throws JsonProcessingException {
        String written = MAPPER.writeValueAsString(document);
        assertThat(MAPPER.readValue(written, (Class<?>) document.getClass())).isEqualTo(document);
    }

    private static Outcome<?> read(String name, String json) throws IOException {
        Class<?> type = StoredDocuments.TYPES.get(name.replaceFirst("\\..*", ""));
        return READER.read(name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static void assertPlain(Finding finding) {
        assertThat(finding.message()).doesNotContainPattern(JAVA).isNotBlank();
        assertThat(finding.path()).contains("$");
    }
}
