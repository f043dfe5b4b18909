package org.facturier.core.matching;

import java.util.List;
import org.facturier.core.payment.Mention;

/**
 * What the words of a transaction name.
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
     * @param words  as it was written
     * @param numbers  letters and digits of the numbers that may be meant, one for each series of the shape
     */
    record Part(String words, List<String> numbers) {}

    /**
     * What is no number of ours.
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
