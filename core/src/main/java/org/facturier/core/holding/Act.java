package org.facturier.core.holding;

import java.time.LocalDate;
import java.util.Map;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fact did that may be reversed.
 *
 * @param day  the day from which it counts
 * @param kind  what it did
 * @param name  the holding that it did it to, or opened
 * @param bonds  the links that it made, also those a corrective invoice took over
 * @param moved  of a plan, how much of which item it moved
 * @param endedOn  the day from which it is reversed, null while it stands
 */
public record Act(
        LocalDate day,
        Kind kind,
        ItemKey name,
        Trail<Bond> bonds,
        Map<ItemKey, Money> moved,
        @Nullable LocalDate endedOn) {

    /** What a fact can do. */
    public enum Kind {
        OPEN,
        LINK,
        RELIEVE,
        PLAN,
        /** Nothing that could be reversed. */
        OTHER
    }

    public static Act of(LocalDate day, Kind kind, ItemKey name) {
        return new Act(day, kind, name, Trail.none(), Map.of(), null);
    }

    public Act with(Bond bond) {
        return new Act(day, kind, name, bonds.with(bond), moved, endedOn);
    }

    public Act moving(Map<ItemKey, Money> amounts) {
        return new Act(day, kind, name, bonds, amounts, endedOn);
    }

    public Act end(LocalDate from) {
        return new Act(day, kind, name, bonds, moved, from);
    }

    public boolean ended() {
        return endedOn != null;
    }

    public boolean endedBy(LocalDate other) {
        return endedOn != null && !endedOn.isAfter(other);
    }
}
