package org.facturier.core.matching;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.payment.WrittenWords;

/**
 * What the numbers of a series look like, so that a word of a payer is told for one of ours, for one a slip away, or for noise.
 * {@code F-{year}-{counter:4}} is the letters {@code F-}, a year of four digits, the letters {@code -} and a counter of four.
 *
 * <p>Signs count for nothing in it, and nor does the case: payers write them as they like.
 *
 * <p>A number in full is found without any shape, by what is open. A shape adds what is short, mistyped or in a list: {@code
 * F-2026-71} for {@code F-2026-0071}, {@code F-2026-0117} for {@code F-2026-0171}, {@code 2026-0171}, or {@code F-2026-0171,
 * 0172}. Of a shape that begins with digits that differ, only the last is read, for any digits would look like it.
 *
 * @param parts  the parts in order, at least one of them a counter
 */
public record NumberShape(List<Part> parts) {

    /** One part of a number. */
    public sealed interface Part {}

    /**
     * What is the same in each number.
     *
     * <p>Only its letters and digits count: {@code F-} and {@code F} are the same part.
     *
     * @param text  letters, digits and signs
     */
    public record Letters(String text) implements Part {}

    /**
     * Digits that differ from number to number.
     *
     * <p>A counter of width 4 is four digits, zeros at its beginning included; {@code 0071} may be written {@code 71}. One of
     * width 0 takes all digits that the other parts leave, so that nothing is too short or too long for it, and lists do not go
     * on from it.
     *
     * @param kind  what they say
     * @param width  how many they are; 0 for as many as it takes
     */
    public record Digits(Kind kind, int width) implements Part {
        /** @throws IllegalArgumentException if the width is below 0, or 0 for anything but a counter */
        public Digits {
            if (width < 0 || width == 0 && kind != Kind.COUNTER) {
                throw new RefusedException(
                        say("shapeWidth", "{kind} of a number is so many digits, above 0, not {width}")
                                .with("kind", kind)
                                .with("width", width));
            }
        }
    }

    /**
     * Letters or digits that differ from number to number and say nothing of its place, such as initials of a partner, or check
     * characters that may be letters.
     *
     * @param width  how many they are, above 0
     */
    public record Signs(int width) implements Part {}

    /** What digits of a number say. */
    public enum Kind {
        /** The year, of four digits or two. */
        YEAR,
        /** A month, quarter or day. */
        TIME,
        /** The place in the series. */
        COUNTER,
        /** Check digits over what stands before them. */
        CHECK
    }

    /** @throws IllegalArgumentException if it has no counter, or several */
    public NumberShape {
        parts = List.copyOf(parts);
        long counters = parts.stream().filter(NumberShape::isCounter).count();
        if (counters != 1) {
            throw new RefusedException(say("shapeCounter", "the shape of a number has one counter, not {count}")
                    .with("count", counters));
        }
    }

    /** {@return the shape of some parts} */
    public static NumberShape of(Part... parts) {
        return new NumberShape(List.of(parts));
    }

    /** {@return letters and digits with which each number begins; empty where it begins with digits that differ} */
    String prefix() {
        return parts.get(0) instanceof Letters letters ? WrittenWords.bare(letters.text()) : "";
    }

    /**
     * {@return whether it has check characters, so that a counter alone is no name}
     *
     * <p>Whoever writes {@code 0172} after a number with check digits leaves them out, and the digits of the first are not
     * those of the second.
     */
    boolean isChecked() {
        return parts.stream()
                .anyMatch(
                        part -> part instanceof Signs || part instanceof Digits digits && digits.kind() == Kind.CHECK);
    }

    /**
     * {@return whether it tells the year}
     *
     * <p>Only with a year are digits without the letters before them taken for a number; a counter alone could be anything.
     */
    boolean tellsYear() {
        return parts.stream().anyMatch(part -> part instanceof Digits digits && digits.kind() == Kind.YEAR);
    }

    private static boolean isCounter(Part part) {
        return part instanceof Digits digits && digits.kind() == Kind.COUNTER;
    }
}
