package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.seal.SealAlgorithm;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;
import org.facturier.core.taxfact.TaxFact;
import org.junit.jupiter.api.Test;

class SealedInvoiceTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    private final SealedInvoice first = SealedInvoice.of(
                    Samples.invoice("F-1", "EUR 100.00", Samples.DAY), SealChain.of("F"))
            .orThrow();
    private final SealedInvoice second = SealedInvoice.of(
                    Samples.invoice("F-2", "EUR 200.00", Samples.DAY),
                    SealChain.after(first.seal()).by(SealAlgorithm.SHA3_256))
            .orThrow();

    @Test
    void an_invoice_of_another_amount_under_the_same_number_does_not_fit_the_seal() {
        Invoice cheaper = Samples.invoice("F-1", "EUR 99.99", Samples.DAY);
        SealedInvoice altered = new SealedInvoice(cheaper, first.seal());
        assertThat(SealCheck.of("F")
                        .upTo(second.seal())
                        .check(Stream.of(altered, second).map(SealedInvoice::sealedText)))
                .extracting(Finding::toString)
                .containsExactly("ERROR SEAL-ALTERED-01 at F-1: its name or text is not what was sealed");
    }

    @Test
    void an_invoice_is_sealed_into_its_own_series_only() {
        assertThat(SealedInvoice.of(second.invoice(), SealChain.of("G")).findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR SEAL-SERIES-02 at series: F-2 is of series F, the chain of G");
    }

    @Test
    void what_could_not_be_read_again_is_not_sealed_and_all_of_it_is_named() {
        Invoice right = second.invoice();
        ProForma broken = new ProForma(
                right.issuedOn(),
                right.header().toBuilder().note("a\ud800b").build(),
                right.calculated(),
                right.schedule(),
                right.notices(),
                right.bases(),
                Optional.empty());
        Outcome<SealedInvoice> outcome =
                SealedInvoice.of(Invoice.of(right.number(), "F", broken, "\udc00"), SealChain.of("G"));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "SEAL-SERIES-02 series",
                        "LIMIT-TEXT-01 header.notes[0].text",
                        "LIMIT-TEXT-01 paymentReference");
    }

    @Test
    void a_sealed_invoice_and_its_text_are_the_same_when_they_are_read() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(second);
        assertThat(MAPPER.readValue(json, SealedInvoice.class)).isEqualTo(second);
        String archived = MAPPER.writeValueAsString(second.sealedText());
        assertThat(MAPPER.readValue(archived, SealedText.class)).isEqualTo(second.sealedText());
    }

    @Test
    void the_archived_text_is_the_invoice() throws JsonProcessingException {
        assertThat(MAPPER.readValue(second.sealedText().text(), Invoice.class)).isEqualTo(second.invoice());
    }

    @Test
    void circumstances_stand_in_the_text_where_they_are_said_and_nowhere_else() {
        assertThat(first.sealedText().text()).doesNotContain("taxFacts");
        InvoiceDraft exported = Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                .header(Samples.header()
                        .taxFact(TaxFact.EXPORT_PROVEN, true)
                        .taxFact(TaxFact.SELLER_IN_ONE_STOP_SHOP, false)
                        .build())
                .build();
        assertThat(SealedInvoice.of(Samples.issue("F-1", exported, Samples.DAY), SealChain.of("F"))
                        .orThrow()
                        .sealedText()
                        .text())
                .containsOnlyOnce("\"taxFacts\":{\"EXPORT_PROVEN\":true,\"SELLER_IN_ONE_STOP_SHOP\":false}");
    }

    @Test
    void a_seal_has_this_json_form() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(second.seal()))
                .isEqualTo("{\"form\":1,\"series\":\"F\",\"position\":2,\"algorithm\":\"SHA3-256\",\"previous\":\""
                        + first.seal().hash() + "\",\"hash\":\"" + second.seal().hash() + "\"}");
        assertThat(MAPPER.writeValueAsString(first.seal())).doesNotContain("previous");
    }
}
