package org.facturier.reminders.letter;

import java.util.Map;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Statement.Movement;

/**
 * What a movement of a statement is called: an entry or a relief by its reason, what came back by what it was and
 * when. A partner compares a statement with books of their own, in which our identifiers do not stand.
 */
record MovementWords(LetterWording wording) {

    /** {@return the movement in a few words, such as "Return of your payment of 20 February 2026"} */
    String what(Movement movement) {
        return switch (movement.kind()) {
            case ENTERED -> entered(movement.about());
            case REVERSAL -> reversal(movement.about());
            case RELIEF -> relief(movement);
            default -> wording.text("movement." + movement.kind());
        };
    }

    /** What was carried forward is the opening of its item, whatever that item is. */
    private String entered(Cause about) {
        return about.why().flatMap(words()::reason).orElseGet(() -> wording.text("movement." + Entry.Kind.ENTERED));
    }

    /** {@return why it need not be paid: a discount, a tolerance, a bank fee, else that it was waived} */
    private String relief(Movement movement) {
        return movement.waived()
                .flatMap(why -> wording.find("relief." + why))
                .orElseGet(() -> wording.text("movement." + Entry.Kind.RELIEF));
    }

    /**
     * {@return what was credited and of which day; a payment has words of its own, for it is returned by a bank and
     * not cancelled by us}
     */
    private String reversal(Cause about) {
        Map<String, String> values = Map.of("what", words().what(about), "day", wording.date(about.on()));
        return wording.textOr("movement.REVERSAL." + about.kind(), "movement.REVERSAL", values);
    }

    private EntryWords words() {
        return new EntryWords(wording);
    }
}
