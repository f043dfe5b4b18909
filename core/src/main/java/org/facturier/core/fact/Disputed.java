package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.reference.DocumentKey;

/**
 * A partner objects to a document: the dispute as it stands on a day. What becomes of it is told by later facts, each with an
 * identifier of its own, about the same dispute; of those of one day one that ends it counts.
 *
 * @param id  the host's identifier of this fact, not of the dispute
 * @param on  the day
 * @param document  the document
 * @param dispute  the dispute as it then stands
 */
public record Disputed(String id, LocalDate on, DocumentKey document, Dispute dispute) implements Fact {

    /** @throws IllegalArgumentException if the dispute is about another number */
    public Disputed {
        Completeness.of("a dispute told")
                .needs("id", id)
                .needs("on", on)
                .needs("document", document)
                .needs("dispute", dispute)
                .verify();
        if (!dispute.invoice().equals(document.number())) {
            throw new RefusedException(say("disputeOfAnother", "dispute {dispute} is about {invoice}, not {document}")
                    .with("dispute", dispute.id())
                    .with("invoice", dispute.invoice())
                    .with("document", document));
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.disputed(this);
    }

    @Override
    public Optional<Disputed> asDisputed() {
        return Optional.of(this);
    }
}
