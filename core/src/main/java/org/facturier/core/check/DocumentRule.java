package org.facturier.core.check;

import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;

/**
 * What one law, or one host, asks of a document: before it is numbered, or of one read from elsewhere.
 *
 * <p>A host names its rules when it builds an issuer. An error of any of them keeps the document from being issued and its
 * number from being taken; warnings go along with the invoice. A rule that throws is a finding, too, that names it by its
 * place. Rules of this package are {@link EuropeanStandard}, {@link ChainRule} and {@link ModelConstraints}; there are
 * others in the modules for tax and for rendering.
 *
 * @implSpec Immutable and safe for many threads. R1: equal documents give equal findings. R2: each path is one of the
 * document. The law of the day on which the document is issued counts.
 */
@FunctionalInterface
public interface DocumentRule {

    /**
     * {@return what is wrong with a document; empty where nothing is}
     *
     * @param document  the document, with the treatment of each line and the words on it decided
     */
    Findings check(ProForma document);

    /**
     * {@return what is wrong with the number that a document is given; nothing unless the rule says otherwise} Asked once the
     * document itself has no error; a document whose number is refused is not issued and takes none.
     *
     * @param number  the number; its path is {@code number}
     * @param document  the document, as in {@link #check}
     */
    default Findings numbered(InvoiceNumber number, ProForma document) {
        return Findings.none();
    }
}
