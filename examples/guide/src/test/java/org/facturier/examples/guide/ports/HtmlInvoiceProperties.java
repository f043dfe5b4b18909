package org.facturier.examples.guide.ports;

import java.nio.charset.StandardCharsets;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.contracts.InvoiceRendererContract;

// region contract
class HtmlInvoiceProperties implements InvoiceRendererContract {

    @Override
    public InvoiceRenderer renderer() {
        return new HtmlInvoice();
    }

    @Override
    public String read(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).replace("&lt;", "<").replace("&amp;", "&");
    }
}
// endregion
