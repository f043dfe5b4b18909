package org.facturier.core.seal;

import org.facturier.core.finding.Completeness;

/**
 * A document as it is sealed, and its seal; as read from an archive they may not fit, which {@link SealCheck} says.
 *
 * @param name  what it is known by, such as the number of an invoice
 * @param text  all that it says, to the character
 * @param seal  its seal
 */
public record SealedText(String name, String text, Seal seal) {

    /** @throws IllegalArgumentException if a part is missing */
    public SealedText {
        Completeness.of("a sealed text")
                .needs("name", name)
                .needs("text", text)
                .needs("seal", seal)
                .verify();
    }

    /** {@return whether name, text and seal fit each other} */
    boolean isSound() {
        return seal.fits(name, text);
    }
}
