package org.facturier.core.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.LimitCheck;

/** A document has something that is beyond the limits. */
final class BeyondLimits extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    private BeyondLimits(Closeable place, Findings findings) {
        super(
                place,
                "beyond the limits of what can be read back: " + findings.all().get(0));
        this.findings = findings;
    }

    /** {@return what is beyond the limits; paths begin in the document} */
    Findings findings() {
        return findings;
    }

    /**
     * Holds a document that was read, or is to be written.
     *
     * @param place  where it was read or is written
     */
    static void refuse(Object document, Closeable place) throws BeyondLimits {
        Findings findings = LimitCheck.of(document);
        if (!findings.isEmpty()) {
            throw new BeyondLimits(place, findings);
        }
    }
}
