package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.tax.table.TableRow;

/**
 * The days on which a rate, a wording or a membership holds.
 *
 * @param from  the first day, empty where it always did
 * @param to  the last day, inclusive; empty where no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Validity {
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            throw new IllegalArgumentException("a validity from " + from.get() + " cannot end on " + to.get());
        }
    }

    /** {@return from a day on} */
    public static Validity from(LocalDate first) {
        return new Validity(Optional.of(first), Optional.empty());
    }

    /** {@return whether it holds on a day} */
    public boolean includes(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    static Validity of(TableRow row) {
        return new Validity(row.day("valid_from"), row.day("valid_to"));
    }
}
