package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.Comparator;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;

/**
 * A fact at its turn. Steps have one order, whatever the order in which their facts were told: by day, then by turn, then by
 * identifier; so equal sets of facts come to equal accounts.
 *
 * @param day  the day from which it counts
 * @param turn  when on that day
 * @param place  where it stands among those of the turn
 * @param fact  the fact
 */
public record Step(LocalDate day, Turn turn, Place place, Fact fact) {

    public static final Comparator<Step> ORDER = Step::compare;

    private static int compare(Step one, Step other) {
        int days = one.day.compareTo(other.day);
        if (days != 0) {
            return days;
        }
        int turns = one.turn.compareTo(other.turn);
        return turns == 0 ? one.place.compareTo(other.place) : turns;
    }

    /**
     * By identifier; documents by number, 10 after 9.
     *
     * @param length  of the number of a document, 0 for other facts
     * @param id  the identifier, of a document its number
     * @param rest  what else tells documents apart
     */
    record Place(int length, String id, String rest) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::length).thenComparing(Place::id).thenComparing(Place::rest);

        public static Place of(Fact fact) {
            return fact.asIssued().map(Place::of).orElseGet(() -> new Place(0, fact.id(), ""));
        }

        private static Place of(Issued issued) {
            String number = issued.document().number().text();
            return new Place(number.length(), number, issued.id());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** {@return a fact at the turn that it has on a day} A transfer has two on the account that it leaves. */
    public static Step of(LocalDate day, Turn turn, Fact fact) {
        return new Step(day, turn, Place.of(fact), fact);
    }
}
