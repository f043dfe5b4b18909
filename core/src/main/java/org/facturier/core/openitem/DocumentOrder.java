package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.Comparator;
import org.facturier.core.reference.DocumentKey;

/**
 * Where a document stands among others: by day, then by number, 10 after 9, for a shorter number is the smaller; then by series
 * and seller. Notes over one document take what is open in this order, so that it does not matter which was told first.
 *
 * @param on  its day
 * @param key  the document
 */
public record DocumentOrder(LocalDate on, DocumentKey key) implements Comparable<DocumentOrder> {

    private static final Comparator<DocumentOrder> ORDER = Comparator.comparing(DocumentOrder::on)
            .thenComparing(document -> document.key().number().text().length())
            .thenComparing(document -> document.key().number().text())
            .thenComparing(document -> document.key().series())
            .thenComparing(document -> document.key().seller());

    @Override
    public int compareTo(DocumentOrder other) {
        return ORDER.compare(this, other);
    }
}
