package org.facturier.core.collection;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts in the characters that every bank of the SEPA area takes: Latin letters without accents, digits, blanks and {@code
 * / - ? : ( ) . , ' +}.
 *
 * @source European Payments Council, EPC217-08
 */
final class SepaText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/?:().,'+ -]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Of what may not begin or end an identifier, or stand twice in it. */
    private static final String STROKE = "/";

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "SS"),
            Map.entry("Æ", "AE"),
            Map.entry("æ", "ae"),
            Map.entry("Œ", "OE"),
            Map.entry("œ", "oe"),
            Map.entry("Ø", "O"),
            Map.entry("ø", "o"),
            Map.entry("Đ", "D"),
            Map.entry("đ", "d"),
            Map.entry("Ð", "D"),
            Map.entry("ð", "d"),
            Map.entry("Þ", "T"),
            Map.entry("þ", "t"),
            Map.entry("Ł", "L"),
            Map.entry("ł", "l"),
            Map.entry("Ħ", "H"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ĸ", "k"),
            Map.entry("Ŋ", "N"),
            Map.entry("ŋ", "n"),
            Map.entry("Ŧ", "T"),
            Map.entry("ŧ", "t"),
            Map.entry("&", "+"),
            Map.entry("€", "EUR"),
            Map.entry("\u2019", "'"),
            Map.entry("\u2018", "'"),
            Map.entry("\u00B4", "'"),
            Map.entry("`", "'"),
            Map.entry("\"", "'"),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("_", "-"),
            Map.entry("\u00A0", " "),
            Map.entry("\u202F", " "),
            Map.entry("\n", " "),
            Map.entry("\t", " "),
            Map.entry("[", "("),
            Map.entry("]", ")"),
            Map.entry("{", "("),
            Map.entry("}", ")"));

    private SepaText() {}

    /**
     * {@return a text with other letters and signs in the place of those that banks do not take: {@code Straße & Söhne} is {@code
     * Strasse + Sohne}} It may be longer than the text. Letters of other scripts stay, and are found by {@link #unwritten}.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(codePoint -> plain.append(plain(codePoint)));
        return plain.toString().strip();
    }

    /** {@return a character of a text that has no other in its place; empty if there is none} */
    static Optional<String> unwritten(String text) {
        return text.codePoints()
                .filter(codePoint -> !PLAIN.matcher(plain(codePoint)).matches())
                .mapToObj(Character::toString)
                .findFirst();
    }

    /**
     * {@return what stands for a character: itself, a letter of the table, its bare letter, or a full stop for a sign}
     */
    private static String plain(int codePoint) {
        String character = Character.toString(codePoint);
        if (PLAIN.matcher(character).matches()) {
            return character;
        }
        String other = LETTERS.get(character);
        if (other != null) {
            return other;
        }
        String bare = MARKS.matcher(Normalizer.normalize(character, Normalizer.Form.NFD))
                .replaceAll("");
        return isSign(codePoint) && bare.equals(character) ? "." : bare;
    }

    /** Signs say little: a full stop stands in their place. */
    private static boolean isSign(int codePoint) {
        return codePoint > ' '
                && codePoint < 0xC0
                && !Character.isLetterOrDigit(codePoint)
                && !Character.isISOControl(codePoint);
    }

    /**
     * {@return whether a text may be the identifier of a file, a transaction or a mandate: it is never changed} A stroke neither begins
     * nor ends it, and two do not follow each other.
     *
     * @param most  how many characters it may have
     */
    static boolean isIdentifier(String text, int most) {
        return !text.isEmpty()
                && text.length() <= most
                && PLAIN.matcher(text).matches()
                && !text.startsWith(STROKE)
                && !text.endsWith(STROKE)
                && !text.contains(STROKE + STROKE);
    }
}
