package org.facturier.numbering;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a number can be made of: how it is written in a pattern, which characters it can become, how many. */
enum Token {
    /** The name of the series. */
    SERIES("[A-Za-z0-9+\\-_/]", 1, 20),
    /** The year of the document. */
    YEAR("[0-9]", 4, 4),
    /** The month of the document. */
    MONTH("[0-9]", 2, 2),
    /** The place in the period. */
    COUNTER("[0-9]", 1, 18),
    /** The initials of the other side: decoration. */
    PARTNER("[A-Z]", 1, 5),
    /** The code of the first line's product: decoration. */
    PRODUCT("[A-Za-z0-9]", 1, 10);

    private final String characters;
    private final int shortest;
    private final int longest;

    Token(String characters, int shortest, int longest) {
        this.characters = characters;
        this.shortest = shortest;
        this.longest = longest;
    }

    static Token named(String name, String pattern) {
        return Arrays.stream(values())
                .filter(token -> token.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'{" + name + "}' in " + pattern + " is no token; there are " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(Token::toString).collect(Collectors.joining(", "));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return one character, as a regular expression} */
    String characters() {
        return characters;
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return longest;
    }

    /** {@return as it stands in a pattern} */
    @Override
    public String toString() {
        return "{" + text() + "}";
    }
}
