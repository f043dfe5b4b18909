package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;

/**
 * A document that came before its turn. Its seal fits, and the document after it goes on as if it were not there. If its turn
 * comes later in the walk, it merely stood in the wrong place; if its turn never comes, it was put in. Which of both is known
 * at the end only, so that the finding is made then.
 */
final class PrematureSeal implements Supplier<Stream<Finding>> {

    private final String name;
    private final Seal seal;
    private final long instead;
    private boolean turnCame;

    /**
     * @param name  of the document
     * @param seal  its seal, sound
     * @param instead  the position that was due where it stood
     */
    PrematureSeal(String name, Seal seal, long instead) {
        this.name = name;
        this.seal = seal;
        this.instead = instead;
    }

    String name() {
        return name;
    }

    Seal seal() {
        return seal;
    }

    /** {@return this, after its turn came: from here on it counts as moved} */
    PrematureSeal inTurn() {
        turnCame = true;
        return this;
    }

    @Override
    public Stream<Finding> get() {
        SealRule rule = turnCame ? SealRule.IN_ORDER : SealRule.NONE_INSERTED;
        return Stream.of(rule.at(
                name,
                say("early", "position {position} stands where {instead} is due")
                        .with("position", seal.position())
                        .with("instead", instead)));
    }
}
