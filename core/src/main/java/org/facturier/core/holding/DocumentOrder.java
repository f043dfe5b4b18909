package org.facturier.core.holding;

import java.time.LocalDate;
import java.util.Comparator;
import org.facturier.core.reference.DocumentKey;

/**
 * By day, then by number, 10 after 9.
 *
 * @param on  the day
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
