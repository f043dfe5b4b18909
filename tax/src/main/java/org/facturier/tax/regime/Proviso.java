package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.tax.table.TableRow;

/**
 * A condition of a member state on which who owes the tax hangs, beyond who the buyer is. Nothing that a supply says tells it,
 * so it is asked for.
 *
 * @param asks  what would tell it
 * @param words  the condition, as a sentence without an end
 */
public record Proviso(Asks asks, String words) {

    /** What tells whether a condition holds. */
    public enum Asks {
        /** A narrower kind of supply. */
        KIND,
        /** What is said of the seller's establishment there, as whoever owes the tax like one established is treated as one. */
        SELLER,
        /** Nothing but the line, of a public body or the like that buys as no business. */
        LEGAL_PERSON,
        /** The line, which states its treatment where the condition changes it. */
        LINE
    }

    static Optional<Proviso> of(TableRow row) {
        return row.value("asks").map(asks -> new Proviso(Asks.valueOf(asks), row.text("proviso")));
    }
}
