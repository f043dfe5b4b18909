package org.facturier.core.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;

/** The one kind of references there is. Constraints beside the components are for a host's validation. */
record ReferencesData(
        Optional<@Size(max = 200) String> buyerReference,
        Optional<@Size(max = 200) String> purchaseOrder,
        Optional<@Size(max = 200) String> contract,
        Optional<@Size(max = 200) String> project,
        Optional<@Size(max = 200) String> despatchAdvice,
        Optional<@Size(max = 200) String> receivingAdvice,
        Optional<@Size(max = 200) String> tender,
        Optional<@Valid ObjectReference> object,
        Optional<@Size(max = 200) String> accountingReference,
        Optional<DocumentReference> order,
        List<DocumentReference> preceding,
        List<@Valid Attachment> attachments)
        implements References {

    static final References NONE = References.builder().build();

    ReferencesData {
        preceding = List.copyOf(preceding);
        attachments = List.copyOf(attachments);
    }
}
