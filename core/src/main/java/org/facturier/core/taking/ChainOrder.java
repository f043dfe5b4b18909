package org.facturier.core.taking;

import java.util.Comparator;
import org.facturier.core.document.Invoice;

/** The one order in which documents act on each other, whatever order they are handed over in. */
public final class ChainOrder {

    /** By day; on one day by number, 10 after 9, which is the order of issue within a series. */
    public static final Comparator<Invoice> OF_DOCUMENTS = Comparator.comparing(Invoice::issuedOn)
            .thenComparing(document -> document.number().text().length())
            .thenComparing(document -> document.number().text())
            .thenComparing(Invoice::series)
            .thenComparing(document -> document.header().seller().id());

    private ChainOrder() {}
}
