package org.facturier.core.chain;

import java.util.Comparator;
import org.facturier.core.document.Invoice;

/** The one order in which documents act on each other, whatever order they are handed over in. */
final class ChainOrder {

    /** By day; on one day what credits comes after what is credited, and 10 after 9. */
    static final Comparator<Invoice> OF_DOCUMENTS = Comparator.comparing(Invoice::issuedOn)
            .thenComparing(document -> document.type().isCredit())
            .thenComparing(document -> document.number().text().length())
            .thenComparing(document -> document.number().text())
            .thenComparing(Invoice::series)
            .thenComparing(document -> document.header().seller().id());

    private ChainOrder() {}
}
