package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facturier.core.parsing.DocumentForm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas and samples that hosts find in the jar. */
class ModelSchemaTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    private static final Path PUBLISHED = Path.of("src", "main", "resources", "org", "facturier", "core", "json");

    private static final Map<String, String> TITLES = Map.of(
            "draft", "A draft of an invoice, form " + DocumentForm.NEWEST,
            "agreement", "An agreement with a partner, form " + DocumentForm.NEWEST,
            "fact", "A fact of the ledger, form " + DocumentForm.NEWEST);

    @ParameterizedTest
    @ValueSource(strings = {"draft", "agreement", "fact"})
    void a_schema_says_what_the_types_say(String name) throws IOException {
        JsonNode schema = ModelSchema.of(TITLES.get(name), PublishedSchemas.TYPES.get(name));
        String text = MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace(System.lineSeparator(), "\n")
                + "\n";
        Path file = PUBLISHED.resolve(name + ".schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PUBLISHED);
            Files.writeString(file, text);
        }
        assertThat(text).as("written by -Dgolden.update=true").isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "agreement", "fact"})
    void a_sample_is_valid_and_read(String name) throws IOException {
        assertThat(PublishedSchemas.objections(name, PublishedSchemas.resource(name + ".json")))
                .isEmpty();
        try (InputStream sample = FacturierJson.class.getResourceAsStream(name + ".json")) {
            Object read = MAPPER.readValue(sample, PublishedSchemas.TYPES.get(name));
            assertThat(PublishedSchemas.objections(name, MAPPER.valueToTree(read)))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> what_hosts_keep_is_valid() {
        return stored((type, document) ->
                assertThat(PublishedSchemas.objections(type, document)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> what_a_schema_asks_for_the_reader_does_too() {
        return stored((type, document) -> {
            for (ObjectNode object : objects(document)) {
                for (String name : names(object)) {
                    JsonNode said = object.remove(name);
                    if (!PublishedSchemas.objections(type, document).isEmpty()) {
                        assertRefused(type, document);
                    }
                    object.set(name, said);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "draft,/header,type",
        "draft,/header/seller,id",
        "draft,/header/seller,ids",
        "draft,/header,references",
        "draft,/header,agents",
        "draft,/header,taxCurrency",
        "draft,/lines/0,references",
        "draft,/lines/0,quantity",
        "draft,/lines/0,unit",
        "draft,/lines/0/price,baseQuantity",
        "fact.received,/payment,reference",
        "fact.entered,'',reference",
        "fact.disputed,/dispute,statement",
        "fact.disputed,/dispute,deadlines"
    })
    void what_the_reader_supplies_need_not_be_said(String name, String place, String property)
            throws JsonProcessingException {
        JsonNode document = MAPPER.valueToTree(StoredDocuments.all().get(name));
        assertThat(((ObjectNode) document.at(place)).remove(property)).isNotNull();
        assertThat(PublishedSchemas.objections(type(name), document)).isEmpty();
        assertThat(read(type(name), document)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft|/header/currency|EURO",
                "draft|/header/type|CREDITNOTE",
                "draft|/header/type|credit_note",
                "draft|/header/type|' INVOICE'",
                "draft|/header/type|''",
                "draft|/header/currency|' EUR'",
                "draft|/header/seller/colour|red",
                "draft|/lines/0/quantity|1e3",
                "draft|/lines/0/quantity|1,5",
                "draft|/lines/0/price/unitPrice|950.00",
                "draft|/lines/0/price/unitPrice|EUR 1 000.00",
                "draft|/header/terms/plan/instalments/0/due/days|30",
                "draft|/header/seller/taxFacts|SELLER_IS_SMALL_ENTERPRISE",
                "draft|/lines|Formation",
                "draft|/form|2",
                "agreement|/validFrom|01/02/2026",
                "agreement|/validFrom|1582-10-10",
                "agreement|/version|1",
                "agreement|/rules/0/cycle/every|",
                "agreement|/rules/0/type|FEE",
                "agreement|/rules/0/nature|SERVICE",
                "fact|/type|PAID",
                "fact|/payment/amount|12",
                "fact|/payment/form|1",
            })
    void what_is_wrong_is_refused_by_schema_and_reader(String name, String place, String value) {
        ObjectNode wrong = (ObjectNode) PublishedSchemas.resource(name + ".json");
        int last = place.lastIndexOf('/');
        ((ObjectNode) wrong.at(place.substring(0, last))).put(place.substring(last + 1), value);
        assertThat(PublishedSchemas.objections(name, wrong)).isNotEmpty();
        assertRefused(name, wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1", "true", "{}", "[\"fr\"]"})
    void a_language_is_a_text(String language) throws JsonProcessingException {
        ObjectNode wrong = (ObjectNode) PublishedSchemas.resource("draft.json");
        ((ObjectNode) wrong.get("header")).set("language", MAPPER.readTree(language));
        assertThat(PublishedSchemas.objections("draft", wrong)).isNotEmpty();
        assertThatThrownBy(() -> read("draft", wrong))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("expected a text");
    }

    private interface Held {
        void hold(String type, JsonNode document);
    }

    private static Stream<DynamicTest> stored(Held promise) {
        return StoredDocuments.all().entrySet().stream()
                .filter(document -> PublishedSchemas.TYPES.containsKey(type(document.getKey())))
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey(),
                        () -> promise.hold(type(document.getKey()), MAPPER.valueToTree(document.getValue()))));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String type(String name) {
        return name.replaceFirst("\\..*", "");
    }

    private static Object read(String type, JsonNode document) throws JsonProcessingException {
        return MAPPER.readValue(document.toString(), PublishedSchemas.TYPES.get(type));
    }

    private static void assertRefused(String type, JsonNode document) {
        assertThatThrownBy(() -> read(type, document))
                .as(document.toString())
                .isInstanceOf(JsonProcessingException.class);
    }
}
