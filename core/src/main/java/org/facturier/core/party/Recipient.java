package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.RefusedException;

/**
 * Who takes delivery, where that is another than the buyer, and at which place of theirs.
 *
 * @param name  the name, such as that of a branch or of a building site (BT-70)
 * @param location  the identifier of the place, such as a SIRET or a GLN (BT-71)
 * @source EN 16931-1:2017, BG-13
 */
public record Recipient(Optional<@Size(min = 1, max = 300) String> name, Optional<LegalId> location) {

    /** @throws RefusedException if neither is given, or the name is blank */
    public Recipient {
        if (name.isEmpty() && location.isEmpty()) {
            throw new RefusedException(say("recipientNeither", "a recipient has a name, or the identifier of a place"));
        }
        if (name.filter(String::isBlank).isPresent()) {
            throw new RefusedException(say("recipientBlank", "the name of a recipient is not blank"));
        }
    }

    /** {@return a recipient by name} */
    public static Recipient of(String name) {
        return new Recipient(Optional.of(name), Optional.empty());
    }

    /** {@return a recipient by name, at a place with an identifier} */
    public static Recipient of(String name, LegalId location) {
        return new Recipient(Optional.of(name), Optional.of(location));
    }
}
