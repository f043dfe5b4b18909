package org.facturier.core.crediting;

import java.util.Comparator;
import org.facturier.core.document.Invoice;

/**
 * The one order in which documents act on each other, whatever order they are handed over in: tax of partial notes is
 * cumulative, so that it hangs on what came before. An order of days and not of telling makes equal sets of documents give
 * equal chains.
 */
public final class ChainOrder {

    /**
     * By day; on one day by number, 10 after 9, which is the order of issue within a series. A shorter number comes first,
     * so that {@code F-9} is before {@code F-10}. Series and seller come last and tell only documents of one day and number
     * apart: between two series the order on one day is made up, and nobody may conclude anything from it.
     */
    public static final Comparator<Invoice> OF_DOCUMENTS = Comparator.comparing(Invoice::issuedOn)
            .thenComparing(document -> document.number().text().length())
            .thenComparing(document -> document.number().text())
            .thenComparing(Invoice::series)
            .thenComparing(document -> document.header().seller().id());

    private ChainOrder() {}
}
