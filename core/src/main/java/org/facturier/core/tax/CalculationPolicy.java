package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * By which arithmetic a document was calculated. It is part of the document, so that a document read years later is
 * recomputed in the same way or said to differ.
 *
 * @param id  capital letters, digits and underscores, such as {@code PER_GROUP}
 * @param version  1 or more; raised whenever the same input would give another cent
 */
public record CalculationPolicy(String id, int version) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** @throws IllegalArgumentException if id or version have another shape */
    public CalculationPolicy {
        Completeness.of("a calculation policy").needs("id", id).verify();
        if (!SHAPE.matcher(id).matches() || version < 1) {
            throw new RefusedException(say(
                            "policyForm",
                            "a calculation policy looks like {example} (capitals, digits, underscores; a version from 1), not like {policy}")
                    .with("example", "PER_GROUP/1")
                    .with("policy", id + "/" + version));
        }
    }

    /** {@return such as {@code PER_GROUP/1}} */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
