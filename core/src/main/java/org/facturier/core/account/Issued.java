package org.facturier.core.account;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A document was issued. What the house sells is a debit of the buyer, what it buys a credit of the seller; notes are the
 * opposite. A note settles what it names, a corrective invoice closes what it replaces.
 *
 * @param document  the document
 */
public record Issued(Invoice document) implements Fact {

    /** @throws IllegalArgumentException if amounts of the document are in several currencies, or what is
     *     payable is not what is scheduled */
    public Issued {
        Completeness.of("an issued document").needs("document", document).verify();
        if (!document.schedule().total().equals(document.totals().payable())) {
            throw new RefusedException(
                    say("scheduleOfAnother", "document {document} is for {payable}, its schedule for {total}")
                            .with("document", document.number())
                            .with("payable", document.totals().payable())
                            .with("total", document.schedule().total()));
        }
        document.foreignAmount().ifPresent(foreign -> {
            throw new RefusedException(
                    say("foreignInDocument", "document {document} in {currency} has no amount of {foreign}")
                            .with("document", document.number())
                            .with("currency", document.header().currency())
                            .with("foreign", foreign));
        });
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
}
