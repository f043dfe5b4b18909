package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facturier.core.finding.RefusedException;

/**
 * What a number can be made of: how it is written in a pattern, which characters it can become, how many. The name of
 * a constant in lower case is the token: {@code COUNTER} is <code>{counter}</code>.
 */
enum Token {
    /** The name of the series. */
    SERIES("[A-Za-z0-9+\\-_/]", 1, 20),
    /** The year of the document. */
    YEAR("[0-9]", 4, 4),
    /** The last two digits of the year of the document, of 2000 to 2099. */
    YY("[0-9]", 2, 2),
    /** The quarter of the document, 1 to 4, by the calendar year. */
    QUARTER("[0-9]", 1, 1),
    /** The month of the document. */
    MONTH("[0-9]", 2, 2),
    /** The day of the month of the document. */
    DAY("[0-9]", 2, 2),
    /** The fiscal year by both its years, such as {@code 2026-27}. */
    FISCAL("[0-9\\-]", 7, 7) {
        /** Its hyphen has one place: without it the number can be cut elsewhere. */
        @Override
        int run(String text, int from) {
            int hyphen = from + 4;
            int end = from + longest();
            boolean shaped = end <= text.length()
                    && IntStream.range(from, end)
                            .allMatch(at -> at == hyphen ? text.charAt(at) == '-' : YEAR.holds(text.charAt(at)));
            return shaped ? longest() : 0;
        }
    },
    /** The fiscal year by the year in which it starts. */
    FISCALSTART("[0-9]", 4, 4),
    /** The fiscal year by the year in which it ends. */
    FISCALEND("[0-9]", 4, 4),
    /** The place in the period. */
    COUNTER("[0-9]", 1, 18),
    /** The initials of the other side: decoration. */
    PARTNER("[A-Z]", 1, 5),
    /** The code of the first line's product: decoration. */
    PRODUCT("[A-Za-z0-9]", 1, 10);

    /** The century of a year in two digits. */
    static final int CENTURY = 2000;

    /** Those that name a fiscal year. */
    static final Set<Token> OF_FISCAL_YEAR = Set.copyOf(EnumSet.of(FISCAL, FISCALSTART, FISCALEND));

    private final String characters;
    private final int shortest;
    private final int longest;
    /**
     * Which of the ASCII characters it can become: asked for each character of each number that is read, which a
     * regular expression would make slow.
     */
    private final boolean[] held = new boolean[128];

    Token(String characters, int shortest, int longest) {
        this.characters = characters;
        this.shortest = shortest;
        this.longest = longest;
        for (char c = 0; c < held.length; c++) {
            held[c] = Character.toString(c).matches(characters);
        }
    }

    static Token named(String name, String pattern) {
        return Arrays.stream(values())
                .filter(token -> token.text().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(say("noToken", "'{name}' in {pattern} is no token; there are {tokens}")
                                .with("name", "{" + name + "}")
                                .with("pattern", pattern)
                                .with("tokens", all())));
    }

    private static String all() {
        return Arrays.stream(values()).map(Token::toString).collect(Collectors.joining(", ")) + ", "
                + CheckSystem.all();
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the characters it can hold, as a regular expression} */
    String characters() {
        return characters;
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return longest;
    }

    boolean holds(char character) {
        return character < held.length && held[character];
    }

    /** {@return whether a text can stand in its place} */
    boolean fits(String text) {
        return text.length() >= shortest && text.length() <= longest && run(text, 0) == text.length();
    }

    /** {@return how many characters from a place on it can hold} */
    int run(String text, int from) {
        int end = from;
        while (end < text.length() && holds(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** {@return as it stands in a pattern} */
    @Override
    public String toString() {
        return "{" + text() + "}";
    }
}
