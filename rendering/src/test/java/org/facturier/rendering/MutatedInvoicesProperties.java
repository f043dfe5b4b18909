package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.MutatedJson;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.json.FacturierJson;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;

/** Invoices with some places turned: whatever can be read is printed, or refused with a finding, and nothing is thrown. */
class MutatedInvoicesProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final InvoiceRenderer TEXT = TextInvoiceRenderer.standard();
    private static final InvoiceRenderer PDF = PdfInvoiceRenderer.standard();

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.invoices();
    }

    /** Pages cost more than lines of text. */
    @Property(seed = "13")
    void what_can_be_read_is_printed_or_refused(@ForAll("invoices") Invoice invoice, @ForAll long seed) {
        read(invoice, seed).ifPresent(turned -> {
            assertPrinted(TEXT.render(turned));
            if (seed % 8 == 0) {
                assertPrinted(PDF.render(turned));
            }
        });
    }

    private static Optional<Invoice> read(Invoice invoice, long seed) {
        try {
            return Optional.of(MAPPER.convertValue(MutatedJson.of(MAPPER.valueToTree(invoice), seed), Invoice.class));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static void assertPrinted(Outcome<byte[]> printed) {
        assertThat(printed.value().isPresent() || printed.findings().hasErrors())
                .isTrue();
    }
}
