package org.facturier.einvoice.mapping;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.einvoice.profile.Profile;

/**
 * What an e-invoice says of itself and no document does: which rules it follows, and in which process it is exchanged. The
 * host knows both from whom it sends to. Neither has a default: an invoice that names the wrong specification is judged by the
 * wrong rules.
 *
 * @param specification  the specification that the invoice follows, such as {@code urn:cen.eu:en16931:2017} (BT-24)
 * @param process  the business process, where the receiver wants one (BT-23)
 */
public record MappingContext(String specification, Optional<String> process) {

    public MappingContext {
        Completeness.of("the context of a mapping")
                .needs("specification", specification)
                .needs("process", process)
                .verify();
    }

    /** {@return the context of a profile, in no process} */
    public static MappingContext of(Profile profile) {
        return new MappingContext(profile.specification(), Optional.empty());
    }

    /** {@return this context, in a process} */
    public MappingContext inProcess(String process) {
        return new MappingContext(specification, Optional.of(process));
    }
}
