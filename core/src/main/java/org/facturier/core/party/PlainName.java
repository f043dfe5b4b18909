package org.facturier.core.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.facturier.core.codelist.CodeList;

/**
 * A name without what people and banks write in one way or another: case, accents and umlauts, signs, the order of words, small
 * words and the legal form. {@code Dupont & Fils, S.A.R.L.}, {@code FILS DUPONT} and {@code Dupont et Fils} are one, and so are
 * {@code Bäckerei}, {@code Baeckerei} and {@code BACKEREI}.
 *
 * @param words  the words in the order written, in capital letters without marks; a name of nothing but legal forms and small
 *     words keeps them
 * @param forms  the words that are legal forms
 */
public record PlainName(List<String> words, Set<String> forms) {

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    /** The points of {@code S.A.R.L.} join its letters; another point ends a word. */
    private static final Pattern POINT_OF_LETTERS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}(\\b|\\.)|\\W|$)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final CodeList LEGAL_FORMS = CodeList.beside(PlainName.class, "legal-forms.txt");
    private static final CodeList SMALL_WORDS = CodeList.beside(PlainName.class, "small-words.txt");
    /** From so many letters on the beginning of a name tells which it is: fields of banks cut names off. */
    private static final int TELLING = 10;
    /** So many letters of a name may be mistyped. */
    private static final int SLIPS = 2;

    public PlainName {
        words = List.copyOf(words);
        forms = Set.copyOf(forms);
    }

    /** {@return a name as it is compared} */
    public static PlainName of(String name) {
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(capitals(name)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> own = all.stream()
                .filter(word -> !LEGAL_FORMS.contains(word) && !SMALL_WORDS.contains(word))
                .map(PlainName::folded)
                .toList();
        List<String> kept = own.isEmpty() ? all : own;
        return new PlainName(
                kept, new TreeSet<>(all.stream().filter(LEGAL_FORMS::contains).toList()));
    }

    private static String capitals(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE")
                .replace("Ø", "OE");
        return POINT_OF_LETTERS.matcher(plain).replaceAll("");
    }

    /** An umlaut is written with and without its e; where both stand for one, the e goes. */
    private static String folded(String word) {
        return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }

    /** {@return the words in an order of their own, by which equal names are found} */
    public String key() {
        return words.stream().sorted().reduce((one, other) -> one + " " + other).orElse("");
    }

    /** {@return the key with the legal form, which counts where several bear the rest} */
    public String keyWithForm() {
        return key() + " / "
                + forms.stream()
                        .sorted()
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }

    /**
     * {@return whether another name may be this one, mistyped or cut off} It is two letters away, one is the beginning of the
     * other, from ten letters on, or all words of one are in the other.
     */
    public boolean isLike(PlainName other) {
        String one = String.join("", words);
        String another = String.join("", other.words);
        return isBeginning(one, another)
                || isBeginning(another, one)
                || words.containsAll(other.words)
                || other.words.containsAll(words)
                || isNear(one, another)
                || isNear(key(), other.key());
    }

    private static boolean isBeginning(String name, String of) {
        return name.length() >= TELLING && of.startsWith(name);
    }

    /** {@return whether two texts are at most two letters apart: put in, left out or another} */
    private static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) > SLIPS) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, at -> at);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > SLIPS) {
                return false;
            }
            before = row;
        }
        return before[other.length()] <= SLIPS;
    }
}
