package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.supporting.ObjectReference;

/** The one kind of references of a line there is. Constraints beside the components are for a host's validation. */
record LineReferencesData(
        Optional<@Valid Note> note,
        Optional<@Valid ObjectReference> object,
        Optional<@Size(max = 200) String> orderLine,
        Optional<@Size(max = 200) String> accountingReference,
        Optional<LineReference> corrects,
        Optional<CreditIntent> intent,
        Optional<LineReference> bills)
        implements LineReferences {

    static final LineReferences NONE = LineReferences.builder().build();

    /** @throws RefusedException if a reference is blank, or an intent is said and no line credited */
    LineReferencesData {
        if (Stream.concat(orderLine.stream(), accountingReference.stream()).anyMatch(String::isBlank)) {
            throw new RefusedException(say("lineReferenceBlank", "a reference of a line is not blank"));
        }
        if (intent.isPresent() && corrects.isEmpty()) {
            throw new RefusedException(
                    say("intentAlone", "an intent is said of a line that is credited: name it in corrects"));
        }
    }
}
