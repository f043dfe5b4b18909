package org.facturier.core.payment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a text: letters and digits of any script between signs, digits as 0 to 9, letters as capitals, so that
 * {@code f 2026/0007} and {@code F-2026-0007} have the same.
 *
 * <p>A word ends where a sign stands, not where letters meet digits: {@code F2026-0007} has two, {@code F2026} and {@code
 * 0007}.
 *
 * @param text  the text, each letter in one form
 * @param all  its words in order
 */
public record WrittenWords(String text, List<Word> all) {

    /** Signs between names, as in {@code F-1, F-2}; other signs may stand within one. */
    private static final String APART = ",;+&\u060C\u061B\u3001";

    private static final char LAST_ASCII = '\u007F';

    /**
     * A word.
     *
     * @param bare  its letters and digits
     * @param from  where it begins in the text
     * @param to  where it ends, exclusive
     * @param apart  whether a sign stands before it that stands between names
     */
    public record Word(String bare, int from, int to, boolean apart) {}

    /**
     * Some words in a row.
     *
     * @param from  the first
     * @param to  the last
     * @param bare  their letters and digits
     * @param apart  whether a sign stands among them that stands between names
     */
    public record Stretch(int from, int to, String bare, boolean apart) {}

    /** {@return the stretches from a word on of so many letters and digits at most, the longest last} */
    public List<Stretch> from(int first, int longest) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder bare = new StringBuilder();
        boolean apart = false;
        for (int last = first; last < all.size(); last++) {
            bare.append(all.get(last).bare);
            if (bare.length() > longest) {
                break;
            }
            apart |= last > first && all.get(last).apart;
            stretches.add(new Stretch(first, last, bare.toString(), apart));
        }
        return stretches;
    }

    /** {@return all stretches of so many letters and digits at most} */
    Stream<Stretch> stretches(int longest) {
        return IntStream.range(0, all.size()).boxed().flatMap(first -> from(first, longest).stream());
    }

    /**
     * {@return the words of a text} Compatible forms of a letter, such as full-width ones, become one first, so that lengths
     * are those of that text.
     */
    public static WrittenWords of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        List<Word> words = new ArrayList<>();
        boolean apart = false;
        int at = 0;
        while (at < plain.length()) {
            int end = endOfWord(plain, at);
            if (end > at) {
                words.add(new Word(bare(plain, at, end), at, end, apart));
                apart = false;
            } else {
                end = at + Character.charCount(plain.codePointAt(at));
                apart |= isApart(plain.charAt(at));
            }
            at = end;
        }
        return new WrittenWords(plain, words);
    }

    /** {@return the letters and digits of a text, without its signs} */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign > LAST_ASCII) {
                return slowly(text);
            }
            if (isPlain(sign)) {
                bare.append(capital(sign));
            }
        }
        return bare.toString();
    }

    /** {@return what {@link #bare} gives of a text that is not ASCII throughout} */
    private static String slowly(String text) {
        StringBuilder bare = new StringBuilder();
        of(text).all.forEach(word -> bare.append(word.bare));
        return bare.toString();
    }

    /** {@return whether a text has a sign that stands between names} */
    static boolean hasApart(String text) {
        return text.chars().anyMatch(sign -> isApart((char) sign));
    }

    /** {@return a stretch as it was written} */
    public String written(Stretch stretch) {
        return text.substring(all.get(stretch.from).from, all.get(stretch.to).to);
    }

    /** {@return where the word that begins there ends, exclusive; there itself where none begins} */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** {@return whether a sign stands between names, as a comma does} */
    private static boolean isApart(char sign) {
        return APART.indexOf(sign) >= 0;
    }

    /** Marks belong to the letter before them, as vowels of some scripts do. */
    private static boolean isOfWord(int sign) {
        return sign <= LAST_ASCII
                ? isPlain((char) sign)
                : Character.isLetterOrDigit(sign)
                        || switch (Character.getType(sign)) {
                            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                            default -> false;
                        };
    }

    /** {@return whether it is an ASCII letter or digit: most are, and are told without tables} */
    private static boolean isPlain(char sign) {
        return sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    private static char capital(char sign) {
        return sign >= 'a' ? (char) (sign - 'a' + 'A') : sign;
    }

    /** {@return a word in capitals, its digits as 0 to 9 whatever script they are of} */
    private static String bare(String text, int from, int to) {
        StringBuilder bare = new StringBuilder(to - from);
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
            bare.appendCodePoint(digit < 0 ? sign : '0' + digit);
        }
        return bare.toString().toUpperCase(Locale.ROOT);
    }
}
