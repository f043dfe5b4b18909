package org.facturier.core.payment;

import java.util.Comparator;
import java.util.Optional;

/**
 * A number in the order in which the parts that hold its last group of digits are found: by that group, then by what stands
 * before it, read backwards.
 *
 * <p>Of {@code F-2026-0007} the bare letters and digits are {@code F20260007}, of which the last group of digits in the last
 * word that has one is {@code 0007}. Its place is that group, then {@code F2026} backwards: {@code "0007 6202F "}. Numbers that
 * share an ending thus stand side by side, and a part such as {@code 2026 0007} is found by the beginning of its place, without
 * looking at every number.
 *
 * @param place  the group and what stands before it, with a blank between and at the end, and what follows
 * @param bare  letters and digits of the number
 * @param after  what follows the group
 * @param number  the number
 */
record Half(String place, String bare, String after, Reference number) {

    /** Two numbers in one place, as with other signs between, are told apart by kind and text. */
    static final Comparator<Half> ORDER =
            Comparator.comparing((Half half) -> half.place).thenComparing(Half::number, Name.ORDER);

    /** {@return a number in its place; none where it has no digit} */
    static Optional<Half> of(Reference number) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        int to = 0;
        for (WrittenWords.Word word : WrittenWords.of(number.text()).all()) {
            int end = endOfDigits(word.bare());
            if (end > 0) {
                from = bare.length() + startOfDigits(word.bare(), end);
                to = bare.length() + end;
            }
            bare.append(word.bare());
        }
        return to == 0 ? Optional.empty() : Optional.of(of(number, bare.toString(), from, to));
    }

    /**
     * @param number  the number
     * @param bare  its letters and digits
     * @param from  where its last group of digits begins among these
     * @param to  where it ends, exclusive
     */
    private static Half of(Reference number, String bare, int from, int to) {
        String after = bare.substring(to);
        return new Half(place(bare, from, to) + " " + after, bare, after, number);
    }

    /**
     * {@return a number of which some letters and digits are a part, not all, and hold its last group of digits} The digits at
     * the end of the part may be several groups run together: {@code 20260007} is looked for as one group, then as {@code
     * 0260007} behind {@code 2}, down to {@code 0007} behind {@code 2026}.
     *
     * @param numbers  in their order
     * @param part  letters and digits
     */
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

    /**
     * @param numbers  in their order
     * @param part  letters and digits, which are not all of the number that is found
     * @param place  the beginning of its place
     * @param after  what follows the group in the part, with which what follows in the number begins
     */
    private static Optional<Half> find(Sorted<Half> numbers, String part, String place, String after) {
        return numbers.from(half -> half.place.compareTo(place) >= 0)
                .takeWhile(half -> half.place.startsWith(place))
                .filter(half -> half.after.startsWith(after) && !half.bare.equals(part))
                .findFirst();
    }

    /** {@return a group of digits, a blank, and what stands before it, backwards} */
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

    /** {@return where the group of digits begins that ends there} */
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
