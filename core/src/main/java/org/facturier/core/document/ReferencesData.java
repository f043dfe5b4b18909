package org.facturier.core.document;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The one kind of references there is. Constraints beside the components are for a host's validation. */
record ReferencesData(
        Optional<@Size(max = 200) String> buyerReference,
        Optional<@Size(max = 200) String> purchaseOrder,
        Optional<@Size(max = 200) String> contract,
        Optional<DocumentReference> order,
        List<DocumentReference> preceding)
        implements References {

    static final ReferencesData NONE =
            new ReferencesData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    ReferencesData {
        preceding = List.copyOf(preceding);
    }
}
