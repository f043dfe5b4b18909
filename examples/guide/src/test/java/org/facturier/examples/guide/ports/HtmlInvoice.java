package org.facturier.examples.guide.ports;

import java.nio.charset.StandardCharsets;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;

/** The smallest renderer: the text of the library on a page of HTML. */
// region port
final class HtmlInvoice implements InvoiceRenderer {

    private final InvoiceRenderer text = TextInvoiceRenderer.standard();

    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        return text.render(invoice).map(bytes -> page(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    private static byte[] page(String text) {
        String shown = text.replace("&", "&amp;").replace("<", "&lt;");
        return ("<!doctype html><meta charset=utf-8><pre>" + shown + "</pre>").getBytes(StandardCharsets.UTF_8);
    }
}
// endregion
