package org.facturier.core.matching;

import java.util.List;
import org.facturier.core.payment.Mention;

/**
 * What the words of a transaction name.
 *
 * <p>{@code Factures F-2026-0171, 0172 et F-2026-9999} of a house that has no number 9999: {@code F-2026-0171} in full, {@code
 * 0172} in part, {@code F-2026-9999} has the shape of our numbers and is none.
 *
 * @param whole  numbers and references in full, of what is open or not
 * @param parts  numbers in part
 * @param slips  what has the shape of our numbers and is none
 * @param ranges  from one number to another
 */
record Named(List<Mention> whole, List<Part> parts, List<Typed> slips, List<Range> ranges) {

    /**
     * A number in part.
     *
     * <p>{@code 2026-0171} may be {@code F-2026-0171} and, in a house with a second series, {@code G-2026-0171}: both stand
     * here.
     *
     * @param words  as it was written
     * @param numbers  letters and digits of the numbers that may be meant, one for each series of the shape
     */
    record Part(String words, List<String> numbers) {}

    /**
     * What is no number of ours.
     *
     * <p>It is held against what the partner owes, and whether it contradicts or explains itself is seen there.
     *
     * @param words  as it was written
     * @param typed  its letters and digits
     * @param shape  the shape that it has
     */
    record Typed(String words, String typed, ShapeReader shape) {
        /** {@return whether one slip, or the year alone, lies between it and a number} */
        boolean isNear(String number) {
            return Slip.leads(typed, number) || shape.isYearAway(typed, number);
        }
    }

    /**
     * All numbers from one to another.
     *
     * <p>From {@code F20260171} to {@code F20260175} there are five, {@code F20260171} and {@code F20260175} among them.
     * Numbers of another length are never between, so that the counter is compared digit by digit.
     *
     * @param from  letters and digits of the first
     * @param to  of the last
     */
    record Range(String from, String to) {
        /** {@return whether a number lies between, the ends included, whichever of both was written first} */
        boolean holds(String number) {
            String low = from.compareTo(to) < 0 ? from : to;
            String high = low.equals(from) ? to : from;
            return number.length() == from.length()
                    && from.length() == to.length()
                    && number.compareTo(low) >= 0
                    && number.compareTo(high) <= 0;
        }
    }

    /** {@return whether a number stands in full in the words} */
    boolean isWhole() {
        return !whole.isEmpty();
    }

    /** {@return whether nothing but numbers in full is named} */
    boolean isWholeOnly() {
        return isWhole() && parts.isEmpty() && slips.isEmpty();
    }

    /** {@return whether nothing is named at all} */
    boolean isNothing() {
        return whole.isEmpty() && parts.isEmpty() && slips.isEmpty();
    }
}
