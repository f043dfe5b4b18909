package org.facturier.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Fact;

/** The schemas in the jar, as a validator that knows nothing of us understands them. */
final class PublishedSchemas {

    static final Map<String, Class<?>> TYPES =
            Map.of("draft", InvoiceDraft.class, "agreement", PartnerAgreement.class, "fact", Fact.class);

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private PublishedSchemas() {}

    /** {@return what a schema has against a document} */
    static List<String> objections(String name, JsonNode document) {
        return schema(name).validate(document).stream().map(Object::toString).toList();
    }

    private static Schema schema(String name) {
        return READ.computeIfAbsent(name, each -> REGISTRY.getSchema(resource(each + ".schema.json")));
    }

    /** {@return the same, a property that is null counting as left out, as the reader has it} */
    static List<String> objectionsToWhatIsSaid(String name, JsonNode document) {
        JsonNode said = document.deepCopy();
        dropNulls(said);
        return objections(name, said);
    }

    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(PublishedSchemas::dropNulls);
    }

    static String text(String name) {
        try (InputStream json = FacturierJson.class.getResourceAsStream(name)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode resource(String name) {
        try (InputStream json = FacturierJson.class.getResourceAsStream(name)) {
            return FacturierJson.mapper().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
