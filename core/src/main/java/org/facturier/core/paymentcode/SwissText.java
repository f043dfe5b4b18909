package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * Texts of a QR-bill: Latin letters with all accents of Europe, and the signs of a typewriter. Those of typography have the plain ones
 * in their place.
 *
 * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, 4.1.1
 */
final class SwissText {

    /** Basic Latin, Latin-1 and Latin Extended-A without control characters, S and T with comma below, the euro. */
    private static final Pattern OTHERS = Pattern.compile("[^\\u0020-\\u007E\\u00A0-\\u017F\\u0218-\\u021B\\u20AC]");

    /** Quotation marks, dashes and narrow blanks, by what a typewriter has. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("\u201A", "'"),
            Map.entry("\u201C", "\""),
            Map.entry("\u201D", "\""),
            Map.entry("\u201E", "\""),
            Map.entry("\u2010", "-"),
            Map.entry("\u2011", "-"),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("\u2026", "..."),
            Map.entry("\u2009", " "),
            Map.entry("\u202F", " "));

    private SwissText() {}

    /**
     * {@return a line in characters that QR-bills have}
     *
     * @throws RefusedException if one has none in its place, or there are more than {@code most}
     */
    static String of(String field, String text, int most) {
        return CodeLine.of(field, written(text), most);
    }

    /**
     * {@return a line in characters that QR-bills have, which is not empty}
     *
     * @throws RefusedException if it is, or as above
     */
    static String needed(String field, String text, int most) {
        return CodeLine.needed(field, written(text), most);
    }

    private static String written(String text) {
        return OTHERS.matcher(CodeLine.of("text", text, Integer.MAX_VALUE))
                .replaceAll(other -> Matcher.quoteReplacement(plain(other.group())));
    }

    /** {@return the plain sign for one of typography; a letter of another script has none} */
    private static String plain(String character) {
        String plain = PLAIN.get(character);
        if (plain == null) {
            throw new RefusedException(say("swissCharacter", "a Swiss QR-bill does not have the character {character}")
                    .with("character", character));
        }
        return plain;
    }
}
