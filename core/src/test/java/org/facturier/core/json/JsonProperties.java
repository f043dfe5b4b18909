package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;

class JsonProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0001")))
            .build();

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Property
    void a_draft_written_and_read_is_the_same(@ForAll("drafts") InvoiceDraft draft) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(draft), InvoiceDraft.class))
                .isEqualTo(draft);
    }

    @Property
    void an_invoice_written_and_read_is_the_same(@ForAll("drafts") InvoiceDraft draft) throws JsonProcessingException {
        Invoice invoice =
                ISSUER.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15))).orThrow();
        String json = MAPPER.writeValueAsString(invoice);
        assertThat(MAPPER.readValue(json, Invoice.class)).isEqualTo(invoice);
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Invoice.class)))
                .isEqualTo(json);
    }
}
