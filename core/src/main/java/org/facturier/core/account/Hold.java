package org.facturier.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What keeps a document from being asked for on a day, in part or whole.
 *
 * @param document  the document
 * @param disputes  the disputes that are open, by identifier
 * @param disputed  what they object to together, no more than is open of the document
 * @param promisedUntil  the last day of a promise to pay that still holds
 */
public record Hold(DocumentKey document, List<Dispute> disputes, Money disputed, Optional<LocalDate> promisedUntil) {

    public Hold {
        Completeness.of("a hold")
                .needs("document", document)
                .needs("disputed", disputed)
                .needs("promisedUntil", promisedUntil)
                .verify();
        disputes = List.copyOf(disputes);
    }
}
