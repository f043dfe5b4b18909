package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.AgreementArbitraries;
import org.facturier.core.contracts.FactArbitraries;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.MutatedJson;
import org.facturier.core.contracts.NoteArbitraries;

/** Whatever is written is valid, and what a schema refuses is refused by the reader. */
class ModelSchemaProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final JsonDocuments READER = JsonDocuments.by(MAPPER);

    /** Half a surrogate pair would be a question mark in UTF-8. */
    private static final JsonMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** A document as it is written, and which schema it is to be valid by. */
    record Written(String schema, JsonNode json) {}

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.oneOf(
                of("draft", Arbitraries.oneOf(InvoiceArbitraries.anyDrafts(), NoteArbitraries.drafts())),
                of("agreement", AgreementArbitraries.agreements()),
                of("fact", FactArbitraries.facts()));
    }

    private static Arbitrary<Written> of(String schema, Arbitrary<?> documents) {
        return documents
                .map(document -> new Written(schema, MAPPER.valueToTree(document)))
                .withoutEdgeCases();
    }

    @Property
    void whatever_is_written_is_valid(@ForAll("documents") Written document) {
        assertThat(PublishedSchemas.objections(document.schema(), document.json()))
                .isEmpty();
    }

    @Property
    void what_a_schema_refuses_the_reader_refuses(@ForAll("documents") Written document, @ForAll long seed)
            throws IOException {
        JsonNode mutated = MutatedJson.of(document.json(), seed);
        if (!PublishedSchemas.objectionsToWhatIsSaid(document.schema(), mutated).isEmpty()) {
            byte[] json = PLAIN.writeValueAsString(mutated).getBytes(StandardCharsets.UTF_8);
            Class<?> type = PublishedSchemas.TYPES.get(document.schema());
            assertThat(READER.read("mutated.json", new ByteArrayInputStream(json), type)
                            .value())
                    .as(mutated.toString())
                    .isEmpty();
        }
    }
}
