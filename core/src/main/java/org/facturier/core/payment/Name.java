package org.facturier.core.payment;

import java.util.Comparator;

/**
 * A reference, and for whom it is one: partners number their orders as they like, and what one bears is none of another's.
 *
 * @param partner  the identifier of the partner on whose account it stands
 * @param reference  the reference
 */
record Name(String partner, Reference reference) {

    /** So that it does not matter in which order they were told. */
    static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::kind).thenComparing(Reference::text);

    /** {@return where it is found: by its letters and digits, and by the partner where it is for that one alone} */
    String place() {
        return isForOne(reference) ? place(partner, reference.bare()) : reference.bare();
    }

    /**
     * {@return the place of a name that is one for a partner alone} The blank keeps it apart from letters and digits by
     * themselves.
     */
    static String place(String partner, String bare) {
        return partner + " " + bare;
    }

    /** {@return whether a reference is a name for one partner alone: orders of others may have the same number} */
    static boolean isForOne(Reference reference) {
        return reference.kind() == Reference.Kind.AGREED;
    }
}
