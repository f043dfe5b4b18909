package org.facturier.core.party;

import java.util.List;
import java.util.Optional;

/** The one kind of identifiers of a party there is. */
record PartyIdsData(Optional<LegalId> registration, List<LegalId> identifiers, Optional<TaxId> vatId)
        implements PartyIds {

    static final PartyIdsData NONE = new PartyIdsData(Optional.empty(), List.of(), Optional.empty());

    PartyIdsData {
        identifiers = List.copyOf(identifiers);
    }
}
