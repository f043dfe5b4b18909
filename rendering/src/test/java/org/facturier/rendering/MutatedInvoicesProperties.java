package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
import org.facturier.rendering.json.JsonInvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;

/** Invoices with some places turned: whatever can be read is printed, or refused with a finding, and nothing is thrown. */
class MutatedInvoicesProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final InvoiceRenderer TEXT = TextInvoiceRenderer.standard();
    private static final InvoiceRenderer JSON = JsonInvoiceRenderer.standard();
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

    /** Parts that are each consistent and do not go together: a schedule of nothing, totals of another document. */
    @Property(seed = "13")
    void parts_of_different_documents_are_printed_or_refused(
            @ForAll("invoices") Invoice invoice, @ForAll("invoices") Invoice other, @ForAll long seed) {
        grafted(invoice, other, seed).ifPresent(odd -> {
            assertPrinted(TEXT.render(odd));
            assertPrinted(JSON.render(odd));
            if (seed % 4 == 0) {
                assertPrinted(PDF.render(odd));
            }
        });
    }

    @Property(tries = 20, seed = "13")
    void what_has_nothing_on_its_schedule_says_no_day(@ForAll("invoices") Invoice invoice) {
        ObjectNode odd = MAPPER.valueToTree(invoice);
        ObjectNode schedule = (ObjectNode) odd.get("schedule");
        schedule.put("total", invoice.header().currency().getCode() + " 0").putArray("instalments");
        read(odd).ifPresent(read -> {
            assertPrinted(TEXT.render(read));
            assertPrinted(PDF.render(read));
        });
        assertThat(read(odd)).isPresent();
    }

    private static Optional<Invoice> grafted(Invoice invoice, Invoice other, long seed) {
        ObjectNode odd = MAPPER.valueToTree(invoice);
        ObjectNode from = MAPPER.valueToTree(other);
        List<String> parts = List.of("schedule", "calculated", "header", "notices", "bases");
        for (int at = 0; at < parts.size(); at++) {
            if ((seed >> at & 1) == 1 && from.has(parts.get(at))) {
                odd.set(parts.get(at), from.get(parts.get(at)));
            }
        }
        return read(odd);
    }

    private static Optional<Invoice> read(Invoice invoice, long seed) {
        return read(MutatedJson.of(MAPPER.valueToTree(invoice), seed));
    }

    private static Optional<Invoice> read(JsonNode json) {
        try {
            return Optional.of(MAPPER.convertValue(json, Invoice.class));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static void assertPrinted(Outcome<byte[]> printed) {
        assertThat(printed.value().isPresent() || printed.findings().hasErrors())
                .isTrue();
    }
}
