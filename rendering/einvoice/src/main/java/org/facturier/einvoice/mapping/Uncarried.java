package org.facturier.einvoice.mapping;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.einvoice.model.Term;

/**
 * Something that a document says and its e-invoice does not.
 *
 * @param kind  what it is
 * @param finding  where it stands in the document, what stands there, and what to do about it
 */
public record Uncarried(MappingRule kind, Finding finding) {

    public Uncarried {
        Completeness.of("what is not carried")
                .needs("kind", kind)
                .needs("finding", finding)
                .verify();
    }

    /** {@return the term that cannot hold it; empty where the norm has nothing of the kind} */
    public Optional<Term> term() {
        return kind.term();
    }
}
