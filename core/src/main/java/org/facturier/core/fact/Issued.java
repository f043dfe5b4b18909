package org.facturier.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;

/**
 * A document was issued. What the house sells is a debit of the buyer, what it buys a credit of the seller; notes are the
 * opposite. A note settles what it names, a corrective invoice closes what it replaces. A document whose amounts are in several
 * currencies, or whose schedule is not what is payable, stands on no account: the ledger says so
 * ({@link LedgerRule#DOCUMENT_SOUND}).
 *
 * @param document  the document
 */
public record Issued(Invoice document) implements Fact {

    public Issued {
        Completeness.of("an issued document").needs("document", document).verify();
    }

    /** {@return the key of the document} */
    public DocumentKey key() {
        return DocumentKey.of(document);
    }

    /** {@return seller, series and number, such as {@code house/F/F-2026-0001}; a slash within one of them is {@code %2F}} */
    @Override
    public String id() {
        return DocumentId.of(key());
    }

    @Override
    public LocalDate on() {
        return document.issuedOn();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.issued(this);
    }

    @Override
    public Optional<Issued> asIssued() {
        return Optional.of(this);
    }
}
