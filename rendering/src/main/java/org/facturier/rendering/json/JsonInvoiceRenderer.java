package org.facturier.rendering.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.json.FacturierJson;
import org.facturier.rendering.InvoiceRenderer;

/**
 * An invoice as indented JSON in UTF-8, ended by a line feed: the one form in which the library stores and reads documents,
 * laid out for eyes. Lines end with {@code \n} on every platform, so that equal invoices are equal files. Immutable and safe
 * for many threads.
 */
public final class JsonInvoiceRenderer implements InvoiceRenderer {

    private final ObjectWriter writer;

    private JsonInvoiceRenderer(ObjectWriter writer) {
        this.writer = writer;
    }

    /** {@return a renderer in the one JSON form of the model} */
    public static JsonInvoiceRenderer standard() {
        return new JsonInvoiceRenderer(FacturierJson.mapper().writer(SerializationFeature.INDENT_OUTPUT));
    }

    /** {@inheritDoc} Every invoice can be written: the outcome never has a finding. */
    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        String json = written(invoice).replace(System.lineSeparator(), "\n");
        return Outcome.accepted((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the invoice with the line ends of the platform, which decides those of Jackson's indentation} */
    private String written(Invoice invoice) {
        try {
            return writer.writeValueAsString(invoice);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String mediaType() {
        return "application/json";
    }
}
