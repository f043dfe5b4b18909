package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.FacturierModule;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.json.SealedInvoice;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;
import org.facturier.numbering.NumberingStrategies;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    private static Invoice invoice(String description, Optional<Invoice> last) {
        return ISSUER.issue(
                        Lumen.draft(description, "EUR 120.00"),
                        Issuance.of("F", TODAY).after(last.map(SeriesPosition::after)))
                .orThrow();
    }

    @Test
    void what_is_written_is_read_equal() throws IOException {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region write
        JsonMapper mapper = FacturierJson.mapper();
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(draft);
        InvoiceDraft read = mapper.readValue(json, InvoiceDraft.class);
        boolean same = read.equals(draft); // true
        // endregion
        assertThat(same).isTrue();
        Printed.is("12-draft.json", json.replace(System.lineSeparator(), "\n") + "\n");
    }

    @Test
    void everything_that_is_wrong_is_named_with_line_and_path() throws IOException {
        String sound = FacturierJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Lumen.draft("Lampe", "EUR 120.00"));
        // region wrong
        String json = sound.replace("description", "descripton")
                .replace("\"EUR 120\"", "120.00")
                .replace("\"country\" : \"FR\"", "\"country\" : \"France\"");
        InputStream body = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        Findings findings = JsonDocuments.standard()
                .read("order.json", body, InvoiceDraft.class)
                .findings();
        // endregion
        Printed.is("12-wrong.txt", lines(findings));
        assertThat(findings.stream().map(Finding::path))
                .anySatisfy(path -> assertThat(path).contains("order.json:").contains("$.lines[0].descripton"));
    }

    @Test
    void a_form_of_tomorrow_is_refused() throws IOException {
        String sound = FacturierJson.mapper().writeValueAsString(Lumen.draft("Lampe", "EUR 120.00"));
        // region form
        String tomorrow = sound.replace("\"form\":1", "\"form\":99");
        Findings findings = JsonDocuments.standard()
                .readLine("order.jsonl:1", tomorrow, InvoiceDraft.class)
                .findings();
        // endregion
        Printed.is("12-form.txt", lines(findings));
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("JSON-FORM-01"));
    }

    // region basket
    record Basket(String id, BigDecimal weight, InvoiceDraft draft) {}
    // endregion

    @Test
    void a_mapper_of_the_host_learns_the_types() throws JsonProcessingException {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region module
        ObjectMapper yours =
                JsonMapper.builder().addModule(new FacturierModule()).build();
        String json = yours.writeValueAsString(new Basket("B-1", new BigDecimal("1.50"), draft));
        Basket read = yours.readValue(json, Basket.class);
        // endregion
        assertThat(read.draft()).isEqualTo(draft);
        assertThat(json).startsWith("{\"id\":\"B-1\",\"weight\":1.50,\"draft\":{");
    }

    @Test
    void the_schema_is_in_the_jar() throws IOException {
        // region schema
        JsonNode schema;
        try (InputStream file = FacturierJson.class.getResourceAsStream("draft.schema.json")) {
            schema = new ObjectMapper().readTree(file);
        }
        String title = schema.path("title").asText(); // A draft of an invoice, form 1
        // endregion
        assertThat(title).isEqualTo("A draft of an invoice, form 1");
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactly("form", "header");
    }

    @Test
    void an_altered_invoice_is_named() throws IOException {
        Invoice lamp = invoice("Lampe", Optional.empty());
        Invoice repair = invoice("Réparation", Optional.of(lamp));
        Invoice delivery = invoice("Livraison", Optional.of(repair));
        // region seal
        SealedInvoice first = SealedInvoice.of(lamp, SealChain.of("F")).orThrow();
        SealedInvoice second =
                SealedInvoice.of(repair, SealChain.after(first.seal())).orThrow();
        SealedInvoice third =
                SealedInvoice.of(delivery, SealChain.after(second.seal())).orThrow();
        Seal head = third.seal(); // kept where the archive is not
        List<SealedText> archive =
                Stream.of(first, second, third).map(SealedInvoice::sealedText).toList();
        // endregion
        assertThat(SealCheck.of("F").upTo(head).check(archive.stream()).isEmpty())
                .isTrue();

        // region altered
        SealedText kept = archive.get(1);
        SealedText altered = new SealedText(kept.name(), kept.text().replace("EUR 144", "EUR 14"), kept.seal());
        Findings wrong = SealCheck.of("F").upTo(head).check(Stream.of(archive.get(0), altered, archive.get(2)));
        Findings cut = SealCheck.of("F").upTo(head).check(archive.stream().limit(2));
        // endregion
        assertThat(altered.text()).isNotEqualTo(kept.text());
        Printed.is("12-altered.txt", lines(wrong));
        Printed.is("12-cut.txt", lines(cut));
        assertThat(wrong.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("SEAL-ALTERED-01"));
        assertThat(cut.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("SEAL-MISSING-02"));
    }

    private static String lines(Findings findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }
}
