package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.junit.jupiter.api.Test;

/** The code of chapter 18. */
class UpgradeTest {

    // region reread
    static Findings reread(String place, String stored) throws IOException {
        Outcome<Invoice> read = JsonDocuments.standard().readLine(place, stored, Invoice.class);
        return read.value()
                .map(invoice -> InvoiceCheck.standard().check(invoice).under(place))
                .orElse(read.findings());
    }

    static boolean isWrittenAsBefore(String stored) throws IOException {
        JsonMapper mapper = FacturierJson.mapper();
        String written = mapper.writeValueAsString(mapper.readValue(stored, Invoice.class));
        return mapper.readTree(written).equals(mapper.readTree(stored));
    }
    // endregion

    @Test
    void what_is_stored_is_read_again() throws IOException {
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0001")))
                .build()
                .issue(Lumen.draft("Lampe", "EUR 120.00"), Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        String sound = FacturierJson.mapper().writeValueAsString(invoice);
        String altered = sound.replace("\"payable\":\"EUR 144.00\"", "\"payable\":\"EUR 154.00\"");
        String tomorrow = sound.replace("\"form\":1", "\"form\":99");
        assertThat(altered).isNotEqualTo(sound);
        assertThat(reread("row 1", sound)).isEmpty();
        assertThat(isWrittenAsBefore(sound)).isTrue();
        // region said
        Findings wrong = reread("row 2", altered);
        Findings newer = reread("row 3", tomorrow);
        // endregion
        Printed.is(
                "18-reread.txt",
                Stream.of(wrong, newer)
                        .flatMap(Findings::stream)
                        .map(finding -> finding + "\n")
                        .collect(Collectors.joining()));
    }
}
