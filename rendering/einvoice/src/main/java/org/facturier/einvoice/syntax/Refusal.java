package org.facturier.einvoice.syntax;

import java.io.Serial;
import org.facturier.core.finding.Finding;

/**
 * Reading stops here: the finding says why. Caught by {@link Documents}, never seen by a caller.
 *
 * <p>Unchecked, so that it gets out from below the parser, which reads the bounded stream; without a stack trace, because it is
 * an answer and no fault of the program.
 */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** A refusal for one reason. */
    Refusal(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    /** {@return why, with the place} */
    Finding finding() {
        return finding;
    }
}
