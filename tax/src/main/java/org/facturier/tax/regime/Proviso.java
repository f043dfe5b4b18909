package org.facturier.tax.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Message;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * A condition of a member state on which who owes the tax hangs, beyond who the buyer is. Nothing that a supply says tells it,
 * so it is asked for.
 *
 * @param asks  what would tell it
 * @param condition  a sentence without an end; a language says it under {@code phrase} and its name
 */
public record Proviso(Asks asks, Message condition) {

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

    private static Proviso stated(TableRow row) {
        return new Proviso(Asks.valueOf(row.text("asks")), new Message(row.text("name"), row.text("words"), Map.of()));
    }

    /**
     * {@return the condition that a row names, empty where it names none}
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Optional<Proviso> of(TableRow row) {
        return row.value("proviso").map(Proviso::named);
    }

    private static Proviso named(String name) {
        return Published.ALL.stream()
                .filter(proviso -> proviso.condition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("provisos.csv has no '" + name + "'"));
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final List<Proviso> ALL = ResourceTable.rows(Proviso.class, "provisos.csv", Proviso::stated);
    }
}
