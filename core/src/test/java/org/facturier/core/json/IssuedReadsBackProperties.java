package org.facturier.core.json;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.MutatedJson;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.fuzz.Uses;

/** Whatever the reader takes and the issuer accepts can be read back, sealed, checked, explained, credited and booked. */
class IssuedReadsBackProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final JsonMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonDocuments READER = JsonDocuments.by(MAPPER);

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.anyDrafts();
    }

    @Property(seed = "11")
    void whatever_is_issued_reads_back_equal(@ForAll("drafts") InvoiceDraft draft, @ForAll long seed)
            throws IOException {
        JsonNode turned = MutatedJson.of(MAPPER.valueToTree(draft), seed);
        Outcome<InvoiceDraft> read = READER.read(
                "draft",
                new ByteArrayInputStream(PLAIN.writeValueAsString(turned).getBytes(StandardCharsets.UTF_8)),
                InvoiceDraft.class);
        if (read.value().isPresent()) {
            Uses.draft(read.orThrow());
        }
    }
}
