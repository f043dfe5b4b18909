package org.facturier.rendering.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.core.document.Invoice;
import org.facturier.core.json.FacturierJson;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.contracts.InvoiceRendererContract;

class JsonInvoiceRendererProperties implements InvoiceRendererContract {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final InvoiceRenderer RENDERER = JsonInvoiceRenderer.standard();

    @Override
    public InvoiceRenderer renderer() {
        return RENDERER;
    }

    @Override
    public String read(byte[] document) {
        try {
            List<String> texts = new ArrayList<>();
            collect(MAPPER.readTree(document), texts);
            return String.join("\n", texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    @Property(tries = 60)
    void what_was_written_is_read_back_equal(@ForAll("samples") Invoice invoice) throws IOException {
        assertThat(MAPPER.readValue(bytes(invoice), Invoice.class)).isEqualTo(invoice);
    }
}
