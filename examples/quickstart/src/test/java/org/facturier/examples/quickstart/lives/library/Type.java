package org.facturier.examples.quickstart.lives.library;

import org.facturier.core.document.Invoice;

/** What a document is called in a life. */
final class Type {

    private Type() {}

    static String of(Invoice document) {
        if (document.type().isCredit()) {
            return "CREDIT_NOTE";
        }
        return document.type().isCorrective() ? "CORRECTIVE" : "INVOICE";
    }
}
