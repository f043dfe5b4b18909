/**
 * Invoices and letters as PDF, text and JSON. OpenPDF is an automatic module, so that no image can be linked of this one.
 *
 * <p>Open, because Jackson and Bean Validation read records that are hidden behind interfaces, and words are read from
 * files beside the class that says them.
 */
@SuppressWarnings("requires-automatic")
open module org.facturier.rendering {
    requires com.github.librepdf.openpdf;
    requires java.desktop;
    requires transitive org.facturier.core;
    requires static transitive org.jspecify;

    exports org.facturier.rendering;
    exports org.facturier.rendering.json;
    exports org.facturier.rendering.pdf;
    exports org.facturier.rendering.qr;
    exports org.facturier.rendering.sheet;
    exports org.facturier.rendering.table;
    exports org.facturier.rendering.text;
    exports org.facturier.rendering.wording;
}
