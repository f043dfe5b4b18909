package org.facturier.core.payment;

import java.util.Comparator;
import java.util.Optional;

/**
 * A number in the order in which the parts that hold its last group of digits are found: by that group, then by what stands
 * before it, read backwards.
 *
 * @param place  the group and what stands before it, with a blank between and at the end, and what follows
 * @param bare  letters and digits of the number
 * @param after  what follows the group
 * @param number  the number
 */
record Half(String place, String bare, String after, Reference number) {

    static final Comparator<Half> ORDER =
            Comparator.comparing((Half half) -> half.place).thenComparing(Half::number, Name.ORDER);

    /** {@return a number in its place; none where it has no digit} */
    static Optional<Half> of(Reference number) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        int to = 0;
        for (Words.Word word : Words.of(number.text()).all()) {
            int end = endOfDigits(word.bare());
            if (end > 0) {
                from = bare.length() + startOfDigits(word.bare(), end);
                to = bare.length() + end;
            }
            bare.append(word.bare());
        }
        return to == 0 ? Optional.empty() : Optional.of(of(number, bare.toString(), from, to));
    }

    private static Half of(Reference number, String bare, int from, int to) {
        String after = bare.substring(to);
        return new Half(place(bare, from, to) + " " + after, bare, after, number);
    }

    /** {@return a number of which some letters and digits are a part, not all, and hold its last group of digits} */
    static Optional<Half> find(Sorted<Half> numbers, String part) {
        int end = endOfDigits(part);
        for (int from = startOfDigits(part, end); from < end; from++) {
            Optional<Half> found = find(numbers, part, place(part, from, end), part.substring(end));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Half> find(Sorted<Half> numbers, String part, String place, String after) {
        return numbers.from(half -> half.place.compareTo(place) >= 0)
                .takeWhile(half -> half.place.startsWith(place))
                .filter(half -> half.after.startsWith(after) && !half.bare.equals(part))
                .findFirst();
    }

    private static String place(String bare, int from, int to) {
        return bare.substring(from, to) + " " + new StringBuilder(bare.substring(0, from)).reverse();
    }

    /** {@return where the last group of digits ends, 0 where there is none} */
    private static int endOfDigits(String bare) {
        int end = bare.length();
        while (end > 0 && !isDigit(bare.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int startOfDigits(String bare, int end) {
        int start = end;
        while (start > 0 && isDigit(bare.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
