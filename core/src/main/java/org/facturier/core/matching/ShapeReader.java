package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.payment.WrittenWords;

/**
 * Reads letters and digits as a number of a shape: just so, with the zeros of the counter left out, or with one digit missing
 * or too many in one place.
 *
 * <p>WrittenWords of the text may end only where a part ends: {@code F 2026 0171} is read, {@code F 20 260171} is not.
 *
 * <p>Of {@code F-}, a year of four digits and a counter of four: {@code F20260171} fits whole, {@code F202671} is {@code
 * F20260071} without its zeros, {@code F202601711} has one digit too many.
 */
final class ShapeReader {

    /** How well letters and digits fit a shape. */
    enum Fit {
        /** Each part has its width. */
        WHOLE,
        /** The counter is shorter and does not begin with zero. */
        SHORT,
        /** One part has one digit less or more. */
        SLIPPED
    }

    /**
     * Letters and digits that fit a shape.
     *
     * @param fit  how well
     * @param number  the letters and digits of the number that is meant: with its zeros where they were left out
     * @param typed  letters and digits as they were written
     */
    record Token(Fit fit, String number, String typed) {
        /** {@return whether one digit is missing, where zeros may have been left out} */
        boolean lacksOne() {
            return fit == Fit.SHORT && number.length() == typed.length() + 1;
        }
    }

    /** The shape that is read. */
    private final NumberShape shape;
    /** Its parts in order. */
    private final List<Piece> pieces = new ArrayList<>();
    /** Which of them is the counter, from 0. */
    private final int counter;

    /** A part as letters and digits: text that is the same in each, or so many characters. */
    private record Piece(String text, int width, boolean digits) {}

    ShapeReader(NumberShape shape) {
        this.shape = shape;
        int at = 0;
        for (NumberShape.Part part : shape.parts()) {
            if (part instanceof NumberShape.Letters letters) {
                String text = WrittenWords.bare(letters.text());
                pieces.add(new Piece(text, text.length(), false));
            } else if (part instanceof NumberShape.Digits digits) {
                pieces.add(new Piece("", digits.width(), true));
                at = digits.kind() == NumberShape.Kind.COUNTER ? pieces.size() - 1 : at;
            } else if (part instanceof NumberShape.Signs signs) {
                pieces.add(new Piece("", signs.width(), false));
            }
        }
        this.counter = at;
    }

    /** {@return the shape that is read} */
    NumberShape shape() {
        return shape;
    }

    /** {@return how many digits the counter has, 0 for as many as it takes} */
    int counterWidth() {
        return pieces.get(counter).width;
    }

    /**
     * {@return a number of ours, or nearly, that some words are}
     *
     * @param bare  their letters and digits
     * @param ends  where in these a word ends
     */
    Optional<Token> read(String bare, Set<Integer> ends) {
        if (shape.prefix().isEmpty() || !bare.startsWith(shape.prefix())) {
            return Optional.empty();
        }
        if (fits(bare, ends, widths(-1, 0))) {
            return Optional.of(new Token(Fit.WHOLE, bare, bare));
        }
        return shortened(bare, ends).or(() -> slipped(bare, ends));
    }

    /** {@return whether letters and digits are those of a number of this shape} */
    boolean isNumber(String bare) {
        return fits(bare, Set.of(), widths(-1, 0));
    }

    /**
     * {@return a number whose counter was written without the zeros at its beginning}
     *
     * <p>So {@code F202671} lacks two digits: they are put before the {@code 71}. A counter that begins with zero was not
     * shortened, and at least one digit must be left.
     */
    private Optional<Token> shortened(String bare, Set<Integer> ends) {
        int missing = length() - bare.length();
        if (counterWidth() == 0 || missing < 1 || missing >= counterWidth()) {
            return Optional.empty();
        }
        int from = start(counter);
        return fits(bare, ends, widths(counter, -missing)) && bare.charAt(from) != '0'
                ? Optional.of(new Token(
                        Fit.SHORT, bare.substring(0, from) + "0".repeat(missing) + bare.substring(from), bare))
                : Optional.empty();
    }

    /** {@return letters and digits of which one part has a digit too few or too many} */
    private Optional<Token> slipped(String bare, Set<Integer> ends) {
        int more = bare.length() - length();
        if (Math.abs(more) != 1 || counterWidth() == 0) {
            return Optional.empty();
        }
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (pieces.get(piece).digits
                    && pieces.get(piece).width + more > 0
                    && fits(bare, ends, widths(piece, more))) {
                return Optional.of(new Token(Fit.SLIPPED, bare, bare));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the number that digits without the letters at its beginning are: year and counter, and what stands between and
     * after them; empty where they are none, or the shape tells no year}
     *
     * <p>{@code 20260171} is {@code F20260171}. Whether there is such a number is asked elsewhere.
     */
    Optional<String> withPrefix(String digits, Set<Integer> ends) {
        String prefix = shape.prefix();
        if (!shape.tellsYear() || prefix.isEmpty() || digits.length() != length() - prefix.length()) {
            return Optional.empty();
        }
        Set<Integer> moved = new HashSet<>();
        ends.forEach(end -> moved.add(end + prefix.length()));
        return Optional.of(prefix + digits).filter(bare -> fits(bare, moved, widths(-1, 0)));
    }

    /**
     * {@return the number with another counter, given in full; empty where the number is of another shape or has check digits}
     *
     * <p>{@code F20260171} and {@code 0172} are {@code F20260172}; {@code 172} is not given in full.
     */
    Optional<String> withCounter(String number, String digits) {
        if (shape.isChecked() || digits.length() != counterWidth() || !isNumber(number) || !isDigits(digits)) {
            return Optional.empty();
        }
        int from = start(counter);
        return Optional.of(number.substring(0, from) + digits + number.substring(from + counterWidth()));
    }

    /**
     * {@return whether two numbers of this shape differ in the year alone}
     *
     * <p>{@code F20250171} and {@code F20260171} do: in January people write the year that is past.
     */
    boolean isYearAway(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return false;
        }
        int from = 0;
        for (int at = 0; at < pieces.size(); at++) {
            int to = from + pieces.get(at).width;
            boolean year = shape.parts().get(at) instanceof NumberShape.Digits digits
                    && digits.kind() == NumberShape.Kind.YEAR;
            if (year) {
                return one.substring(0, from).equals(other.substring(0, from))
                        && one.substring(to).equals(other.substring(to));
            }
            from = to;
        }
        return false;
    }

    /** {@return how many letters and digits a number has} */
    private int length() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    /** {@return where a part begins} */
    private int start(int piece) {
        return pieces.subList(0, piece).stream().mapToInt(Piece::width).sum();
    }

    /** {@return the widths of all parts, one of them changed} */
    private int[] widths(int changed, int by) {
        int[] widths = pieces.stream().mapToInt(Piece::width).toArray();
        if (changed >= 0) {
            widths[changed] += by;
        }
        return widths;
    }

    /** {@return whether letters and digits are parts of these widths, and words end only where a part does} */
    private boolean fits(String bare, Set<Integer> ends, int[] widths) {
        int open = counterWidth() == 0 ? bare.length() - length() : 0;
        Set<Integer> cuts = new HashSet<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int to = at + widths[i] + (i == counter ? open : 0);
            if (to < at || to > bare.length() || !isPiece(pieces.get(i), bare.substring(at, to))) {
                return false;
            }
            at = to;
            cuts.add(at);
        }
        return at == bare.length() && cuts.containsAll(ends);
    }

    /** {@return whether a text can be a part: the same letters, or digits where there are digits} */
    private static boolean isPiece(Piece piece, String text) {
        return piece.text.isEmpty() ? !piece.digits || isDigits(text) : piece.text.equals(text);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
