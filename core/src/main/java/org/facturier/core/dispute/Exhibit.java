package org.facturier.core.dispute;

import org.facturier.core.finding.Completeness;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealedText;

/**
 * A piece of evidence in its place in the log of a dispute.
 *
 * @param evidence  the piece
 * @param seal  its seal, which holds its number
 */
public record Exhibit(PieceOfEvidence evidence, Seal seal) {

    /** @throws IllegalArgumentException if a part is missing */
    public Exhibit {
        Completeness.of("an exhibit")
                .needs("evidence", evidence)
                .needs("seal", seal)
                .verify();
    }

    /** {@return its number in the log, from 1} */
    public long number() {
        return seal.position();
    }

    /** {@return what it is called in findings, and sealed under: {@code exhibit 1}} */
    static String name(long number) {
        return "exhibit " + number;
    }

    /** {@return what a check of the log reads: the text is written anew from the piece, and not held to the seal here} */
    SealedText sealedText() {
        return new SealedText(name(number()), evidence.text(), seal);
    }
}
