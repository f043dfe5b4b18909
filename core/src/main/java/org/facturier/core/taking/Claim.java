package org.facturier.core.taking;

import org.facturier.core.reference.DocumentKey;

/**
 * Of which invoice a document takes something back, and what less is to be paid of for it.
 *
 * @param invoice  the one whose own amounts are taken back
 * @param lowers  the one that the document names: the same, or one that itself took back the first, and no longer does
 */
public record Claim(DocumentKey invoice, DocumentKey lowers) {

    /** {@return whether what the named invoice took back of the other is undone} */
    public boolean undoes() {
        return !invoice.equals(lowers);
    }
}
