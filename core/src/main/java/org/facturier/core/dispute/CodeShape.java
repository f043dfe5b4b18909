package org.facturier.core.dispute;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/** How the open codes of a dispute are written, so that one code has one text in every store. */
final class CodeShape {

    private CodeShape() {}

    /**
     * Holds a code to capital letters, digits and underscores, beginning with a letter.
     *
     * @param code  the code
     * @param example  a code of its kind, for who wrote another
     * @throws IllegalArgumentException if the code has another shape
     */
    static void require(String code, String example) {
        requireNonNull(code, "code");
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new RefusedException(say(
                            "disputeCode",
                            "a code is written in capital letters, digits and underscores, such as {example}, not '{code}'")
                    .with("example", example)
                    .with("code", code));
        }
    }
}
