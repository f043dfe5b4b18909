package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.Map;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fact did that may be reversed. It is kept under the identifier of the fact, where a reversal finds it and undoes what
 * is listed here, no more. Money, entries and transfers have none while they are not carried forward: what they opened is found
 * by its name, see {@link Known#openedBy}.
 *
 * @param day  the day from which it counts
 * @param kind  what it did
 * @param name  the holding that it did it to, or opened; of a relief or a plan over a document that was replaced, the
 *     corrective invoice in its place; of a link its credit
 * @param bonds  the links that it made, also those a corrective invoice took over; those that ended since stay listed
 * @param moved  of a plan, how much of which item it moved, in the order in which it did; what goes back, goes back in that
 *     order
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
        /** It opened an item that was carried forward. */
        OPEN,
        /** It put a credit to a debit. */
        LINK,
        /** It let an amount need not be paid. */
        RELIEVE,
        /** It moved what was open of a document to new instalments. */
        PLAN,
        /**
         * Nothing that could be reversed: a dispute, a promise, a reversal, or a plan of the time before that is carried
         * forward.
         */
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

    /** {@return whether it is reversed by now} */
    public boolean ended() {
        return endedOn != null;
    }

    /** {@return whether it is reversed at the end of a day: on the day of its reversal it is} */
    public boolean endedBy(LocalDate other) {
        return endedOn != null && !endedOn.isAfter(other);
    }
}
