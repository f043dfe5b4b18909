package org.facturier.core.document;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.CorrectionBasis;

/**
 * An invoice that a credit note credits, or the order that a part bills, and what the note or part starts from there. With
 * it the document alone can be worked out again, years later and by others.
 *
 * <p>F-1 came to 100.00 with 20.00 of tax, of which 33.33 with 6.67 were credited: a further note over 33.33 bears 6.66, for
 * 66.66 bear 13.33 together. Without a basis it would bear 6.67.
 *
 * @param document  that invoice or order
 * @param basis  what it came to, and what was credited or billed of it before
 * @param undone  lines of the other invoices credited here by which those had themselves credited lines of the document,
 *     and which are now undone; mostly none
 */
public record DocumentBasis(DocumentReference document, CorrectionBasis basis, List<LineReference> undone) {

    public DocumentBasis {
        Completeness.of("the basis of a document")
                .needs("document", document)
                .needs("basis", basis)
                .verify();
        undone = List.copyOf(undone);
    }

    /** Makes a basis of which nothing is undone. */
    public DocumentBasis(DocumentReference document, CorrectionBasis basis) {
        this(document, basis, List.of());
    }

    /** {@return whether a line that takes this one back undoes what it credited of the document} */
    public boolean undoes(LineReference corrected) {
        return undone.contains(corrected);
    }

    /**
     * {@return the index of the basis that a line starts from: where there is one, that; else the one of which it undoes
     * something, or the one of the document that it credits; the first, where that is none}
     *
     * @param bases  those of a document, at least one
     * @param corrected  the line that is credited, if it is one
     */
    public static int startOf(List<DocumentBasis> bases, Optional<LineReference> corrected) {
        return bases.size() == 1
                ? 0
                : corrected.flatMap(line -> find(bases, line)).orElse(0);
    }

    /**
     * {@return the index of the basis of which taking a line back undoes something, or else of its document}
     *
     * @param bases  those of a document
     * @param corrected  the line that is credited
     */
    public static Optional<Integer> find(List<DocumentBasis> bases, LineReference corrected) {
        // a line that rode stands on one of these documents and credited one of another
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i).undoes(corrected)) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i).document().number().equals(corrected.invoice())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
