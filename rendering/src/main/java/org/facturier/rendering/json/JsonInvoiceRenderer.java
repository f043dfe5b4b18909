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

/** An invoice as indented JSON in UTF-8, ended by a line feed. */
public final class JsonInvoiceRenderer implements InvoiceRenderer {

    private final ObjectWriter writer;

    private JsonInvoiceRenderer(ObjectWriter writer) {
        this.writer = writer;
    }

    /** {@return a renderer in the one JSON form of the model} */
    public static JsonInvoiceRenderer standard() {
        return new JsonInvoiceRenderer(FacturierJson.mapper().writer(SerializationFeature.INDENT_OUTPUT));
    }

    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        // the platform decides the line ends of Jackson's indentation; here they are the same everywhere
        String json = written(invoice).replace(System.lineSeparator(), "\n");
        return Outcome.accepted((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

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
