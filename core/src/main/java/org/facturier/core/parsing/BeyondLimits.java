package org.facturier.core.parsing;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.LimitCheck;

/**
 * A document has something that is beyond the limits: a text, number or day that could not be read back, stored or written
 * as an e-invoice. It is refused both ways, so that nothing is kept that nobody can read again.
 *
 * <p>All that is beyond is known at once, and is told as findings of its own, not as one of JSON.
 */
public final class BeyondLimits extends JsonMappingException {

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
     * <p>It is asked once for a whole document, not for its parts.
     *
     * @param place  where it was read or is written
     * @param document  a value of the model
     * @throws BeyondLimits if anything in it is
     */
    public static void refuse(Object document, Closeable place) throws BeyondLimits {
        Findings findings = LimitCheck.of(document);
        if (!findings.isEmpty()) {
            throw new BeyondLimits(place, findings);
        }
    }
}
