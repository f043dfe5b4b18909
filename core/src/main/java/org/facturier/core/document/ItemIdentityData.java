package org.facturier.core.document;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** The one kind of identity there is. */
record ItemIdentityData(Optional<@Size(min = 1, max = 100) String> productCode) implements ItemIdentity {

    static final ItemIdentityData NONE = new ItemIdentityData(Optional.empty());
}
