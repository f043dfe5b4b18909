package org.facturier.core.crediting;

import org.facturier.core.reference.DocumentKey;

/**
 * Of which invoice a document takes something back, and what less is to be paid of for it. Mostly the two are one. They
 * differ where something is undone:
 * <pre>{@code
 * F-1   100.00
 * F-3   200.00, and a line of -40.00 that credits part of F-1
 * N-4   takes the line of -40.00 back: 100.00 of F-1 are there again, and F-3 is lowered by -40.00, so that more is owed of it
 * }</pre>
 *
 * <p>The target of N-4 is on F-1 and lowers F-3.
 *
 * @param invoice  the one whose own amounts are credited
 * @param lowers  the one that the document names: the same, or one that itself credited the first, and no longer does
 */
public record CreditTarget(DocumentKey invoice, DocumentKey lowers) {

    /** {@return whether what the named invoice credited of the other is undone} */
    public boolean undoes() {
        return !invoice.equals(lowers);
    }
}
