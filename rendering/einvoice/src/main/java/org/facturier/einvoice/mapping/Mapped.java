package org.facturier.einvoice.mapping;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.syntax.Attachments;

/**
 * A document in the terms of EN 16931, and what of it these terms cannot say. Nothing is judged yet: a buyer without a country
 * is mapped as one without, and a rule says so before anything is written.
 *
 * @param invoice  the hub, each figure as the document states it
 * @param uncarried  what the document says and the hub does not, each with its kind; mostly nothing that refuses
 * @param attachments  the bytes of what is attached, for whoever writes the hub
 */
public record Mapped(ElectronicInvoice invoice, List<Uncarried> uncarried, Attachments attachments) {

    public Mapped {
        Completeness.of("a mapped document")
                .needs("invoice", invoice)
                .needs("attachments", attachments)
                .verify();
        uncarried = List.copyOf(uncarried);
    }

    /** {@return this, with a term that the host knows and the document does not: see {@link ElectronicInvoice#with}} */
    public Mapped with(Term term, Object value) {
        return new Mapped(invoice.with(term, value), uncarried, attachments);
    }

    /** {@return what is not carried, as findings: errors, warnings and remarks in the order of the mapping} */
    public Findings findings() {
        return new Findings(uncarried.stream().map(Uncarried::finding).toList());
    }

    /**
     * {@return the hub, with warnings of what is not carried; or all of that, where some of it refuses}
     *
     * <p>Whoever takes {@link #invoice} instead has the hub in any case, such as to show it.
     */
    public Outcome<ElectronicInvoice> outcome() {
        return Outcome.of(invoice, findings());
    }
}
