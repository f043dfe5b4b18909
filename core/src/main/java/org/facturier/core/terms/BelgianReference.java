package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * A Belgian structured communication, printed as {@code +++090/9337/55493+++}. 0909337554 leaves 93 when divided by 97, so that
 * {@code 090933755493} is one.
 *
 * @param text  ten digits and their remainder by 97, which is written 97 where it is 0
 * @source Febelfin, gestructureerde mededeling (OGM) / communication structurée (VCS)
 */
public record BelgianReference(String text) implements PaymentReference {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}+*/]");
    private static final int DIGITS = 10;

    /** @throws IllegalArgumentException if shape or check digits are wrong */
    public BelgianReference {
        text = bare(text);
        if (!holds(text)) {
            throw new RefusedException(say(
                            "belgianForm",
                            "not a structured communication: '{text}' (expected twelve digits, the last two the remainder of the others by 97)")
                    .with("text", text));
        }
    }

    /**
     * {@return the reference made of the host's own number}
     *
     * @param own  one to ten digits
     * @throws IllegalArgumentException if there are others
     */
    public static BelgianReference of(String own) {
        if (!own.matches("[0-9]{1," + DIGITS + "}")) {
            throw new RefusedException(
                    say("belgianOwn", "a structured communication is made of one to ten digits, not of '{own}'")
                            .with("own", own));
        }
        String ten = "0".repeat(DIGITS - own.length()) + own;
        return new BelgianReference(ten + checkDigits(ten));
    }

    /**
     * {@return the reference that somebody typed}
     *
     * @param text  with or without blanks, strokes, plus signs and asterisks
     * @throws IllegalArgumentException if shape or check digits are wrong
     */
    public static BelgianReference parse(String text) {
        return new BelgianReference(text);
    }

    /** {@return the reference that a text is, empty if shape or check digits are wrong} */
    public static Optional<BelgianReference> find(String text) {
        return Optional.of(bare(text)).filter(BelgianReference::holds).map(BelgianReference::new);
    }

    @Override
    public String printed() {
        return "+++" + text.substring(0, 3) + "/" + text.substring(3, 7) + "/" + text.substring(7) + "+++";
    }

    /** {@return whether twelve digits end with the remainder of the first ten} */
    private static boolean holds(String bare) {
        return SHAPE.matcher(bare).matches()
                && checkDigits(bare.substring(0, DIGITS)).equals(bare.substring(DIGITS));
    }

    private static String checkDigits(String ten) {
        long remainder = Long.parseLong(ten) % 97;
        long digits = remainder == 0 ? 97 : remainder;
        return digits < 10 ? "0" + digits : Long.toString(digits);
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return printed();
    }
}
