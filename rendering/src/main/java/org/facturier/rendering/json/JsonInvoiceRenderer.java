package org.facturier.rendering.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.facturier.core.document.Invoice;
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
    public void render(Invoice invoice, OutputStream out) throws IOException {
        // the platform decides the line ends of Jackson's indentation; here they are the same everywhere
        String json = writer.writeValueAsString(invoice).replace(System.lineSeparator(), "\n");
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public String mediaType() {
        return "application/json";
    }
}
