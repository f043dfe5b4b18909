package org.facturier.core.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.CorrectionBasis;
import org.joda.money.Money;

/** What documents do to each other, read off the documents. Immutable; equal sets of documents give equal chains. */
public final class Chain {

    /** {@return a chain without documents} */
    public static Chain none() {
        throw new UnsupportedOperationException();
    }

    /** {@return the chain of documents in any order; one handed over twice counts once} */
    public static Chain of(Collection<Invoice> documents) {
        throw new UnsupportedOperationException();
    }

    /** {@return this chain with one more document; what refers to a document that comes later waits for it} */
    public Chain with(Invoice document) {
        throw new UnsupportedOperationException();
    }

    /** {@return a document} */
    public Optional<Invoice> find(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return every document, by day, then credits last, then by number} */
    public List<Invoice> documents() {
        throw new UnsupportedOperationException();
    }

    /** {@return every document but those in whose place a corrective invoice stands, in the order of {@link #documents}} */
    public List<Invoice> effective() {
        throw new UnsupportedOperationException();
    }

    /** {@return the corrective invoice that stands in place of a document} */
    public Optional<DocumentKey> replacedBy(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return documents that name this one as preceding, in the order of {@link #documents}} */
    public List<Invoice> naming(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return the documents that a document names as preceding and that are known} */
    public List<DocumentKey> named(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return what is left to credit of a document's own lines, by line and by treatment: equal sums} */
    public Remaining remaining(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return what later lines do to a line, in the order of their documents} */
    public List<Effect> on(LineKey line) {
        throw new UnsupportedOperationException();
    }

    /** {@return what the lines of a document do to earlier ones} */
    public List<Effect> of(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return how much of the amount payable of a credit note goes to each invoice, with tax; the sum is the amount payable less what names no invoice} */
    public Map<DocumentKey, Money> settles(DocumentKey note) {
        throw new UnsupportedOperationException();
    }

    /** {@return what the next credit note on an invoice starts from} */
    public CorrectionBasis basis(DocumentKey document) {
        throw new UnsupportedOperationException();
    }

    /** {@return what is wrong with a document, were it issued next} */
    public Findings against(ProForma next) {
        throw new UnsupportedOperationException();
    }

    /** {@return what is wrong with these documents} */
    public Findings findings() {
        throw new UnsupportedOperationException();
    }
}
