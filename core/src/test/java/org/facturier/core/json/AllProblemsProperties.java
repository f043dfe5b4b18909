package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.contracts.AgreementArbitraries;
import org.facturier.core.contracts.FactArbitraries;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.finding.Finding;

/** Of a document that is broken in several places each place is named, and no other. */
class AllProblemsProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final JsonDocuments READER = JsonDocuments.by(MAPPER);
    private static final Map<String, Object> STORED = StoredDocuments.all();

    /** A document as it is written, and what it is read as. */
    record Written(Class<?> type, JsonNode json) {

        @Override
        public String toString() {
            return type.getSimpleName() + " " + json;
        }
    }

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.oneOf(
                Arbitraries.of(STORED.keySet().stream().sorted().toList())
                        .map(name ->
                                written(StoredDocuments.TYPES.get(name.replaceFirst("\\..*", "")), STORED.get(name))),
                of(org.facturier.core.document.InvoiceDraft.class, InvoiceArbitraries.anyDrafts()),
                of(org.facturier.core.agreement.PartnerAgreement.class, AgreementArbitraries.agreements()),
                of(org.facturier.core.fact.Fact.class, FactArbitraries.facts()));
    }

    private static Arbitrary<Written> of(Class<?> type, Arbitrary<?> documents) {
        return documents.map(document -> written(type, document)).withoutEdgeCases();
    }

    private static Written written(Class<?> type, Object document) {
        return new Written(type, MAPPER.valueToTree(document));
    }

    @Property
    void each_broken_place_is_named_and_no_other(
            @ForAll("documents") Written document, @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed)
            throws IOException {
        BrokenPlaces broken = BrokenPlaces.of(
                document.json(), count, seed, (json, path) -> isNeeded(document.type(), document.json(), path));
        List<Finding> found = read(document.type(), broken.document());
        assertThat(paths(found)).as(broken.document().toString()).isEqualTo(broken.paths());
    }

    @Property
    void what_stops_the_reading_comes_first(
            @ForAll("documents") Written document, @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed)
            throws IOException {
        BrokenPlaces broken = BrokenPlaces.of(document.json(), count, seed, (json, path) -> false);
        List<Finding> found = read(document.type(), broken.document());
        JsonMappingException stopped = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue(MAPPER.writeValueAsString(broken.document()), document.type()));
        assertThat(path(found.get(0)))
                .isEqualTo(stopped.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining("", "$", "")));
    }

    private static Set<String> paths(List<Finding> found) {
        Set<String> paths = new TreeSet<>();
        found.forEach(finding -> paths.add(path(finding)));
        return paths;
    }

    private static String path(Finding finding) {
        return finding.path().substring(finding.path().indexOf('$'));
    }

    private static List<Finding> read(Class<?> type, JsonNode json) throws IOException {
        return READER.read("x.json", new ByteArrayInputStream(MAPPER.writeValueAsBytes(json)), type)
                .findings()
                .all();
    }

    /** Whether the document is refused for lack of one property, whatever stands in the others of the same object. */
    private static boolean isNeeded(Class<?> type, JsonNode whole, String path) {
        int last = path.lastIndexOf('.');
        String parent = path.substring(0, last);
        String name = path.substring(last + 1);
        JsonNode lacking = whole.deepCopy();
        ObjectNode object = (ObjectNode) lacking.at(
                parent.substring(1).replace("[", "/").replace("]", "").replace(".", "/"));
        object.remove(name);
        if (found(type, lacking).size() != 1 || !isSaid(type, lacking, parent, name)) {
            return false;
        }
        object.properties().stream()
                .filter(other -> other.getValue().isValueNode() && !BrokenPlaces.KINDS.contains(other.getKey()))
                .forEach(other -> other.setValue(JsonNodeFactory.instance.objectNode()));
        return isSaid(type, lacking, parent, name);
    }

    private static boolean isSaid(Class<?> type, JsonNode lacking, String parent, String name) {
        return found(type, lacking).stream()
                .anyMatch(found -> path(found).equals(parent) && found.message().equals("needed here: " + name));
    }

    private static List<Finding> found(Class<?> type, JsonNode lacking) {
        try {
            return read(type, lacking);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
