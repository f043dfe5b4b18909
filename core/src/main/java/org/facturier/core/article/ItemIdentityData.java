package org.facturier.core.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;

/** The one kind of identity there is. */
record ItemIdentityData(
        Optional<@Size(min = 1, max = 100) String> productCode,
        Optional<@Size(min = 1, max = 100) String> buyerCode,
        Optional<LegalId> standardId,
        List<@Valid ItemClass> classes,
        Optional<CountryCode> origin,
        List<@Valid ItemAttribute> attributes)
        implements ItemIdentity {

    static final ItemIdentityData NONE = new ItemIdentityData(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

    ItemIdentityData {
        classes = List.copyOf(classes);
        attributes = List.copyOf(attributes);
    }
}
