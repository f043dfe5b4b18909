package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.RefusedException;

/** The one kind of identifiers of a party there is. */
record PartyIdsData(
        Optional<LegalId> registration,
        List<LegalId> identifiers,
        List<@Size(max = 100) String> assigned,
        Optional<TaxId> vatId,
        Optional<@Size(max = 100) String> taxRegistration)
        implements PartyIds {

    static final PartyIdsData NONE =
            new PartyIdsData(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** @throws RefusedException if a number is blank */
    PartyIdsData {
        identifiers = List.copyOf(identifiers);
        assigned = List.copyOf(assigned);
        if (Stream.concat(assigned.stream(), taxRegistration.stream()).anyMatch(String::isBlank)) {
            throw new RefusedException(say("partyNumberBlank", "a number of a party is not blank"));
        }
    }
}
