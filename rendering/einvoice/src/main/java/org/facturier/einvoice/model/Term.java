package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

/**
 * The name of a business term or group, as the norm and its extensions write it: {@code BT-31}, {@code BG-23},
 * {@code BT-29-1}, {@code BT-X-8}, {@code EXT-FR-FE-136}.
 *
 * @param id  the name
 */
public record Term(String id) implements Comparable<Term> {

    public Term {
        requireNonNull(id, "id");
    }

    /** {@return the term of a number: {@code Term.bt(31)} is BT-31} */
    public static Term bt(int number) {
        return new Term("BT-" + number);
    }

    /** {@return the group of a number: {@code Term.bg(23)} is BG-23} */
    public static Term bg(int number) {
        return new Term("BG-" + number);
    }

    @Override
    public int compareTo(Term other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
