package org.facturier.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One piece of a pattern. */
sealed interface Piece {

    /** Every character fit for an invoice number in France (BR-FR-02). */
    String FIT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_/";

    /** {@return the fewest characters it becomes} */
    int shortest();

    /** {@return whether it always becomes the same number of characters} */
    boolean isFixed();

    /** {@return whether it can hold a character} */
    boolean canHold(String character);

    /** {@return whether it always has, at the same place, a character that another piece never has} */
    boolean standsOutFrom(Piece other);

    /** {@return as it stands in the pattern} */
    @Override
    String toString();

    /**
     * Text that is the same in every number.
     *
     * @param text  letters, digits and {@code + - _ /}, not empty
     */
    record Literal(String text) implements Piece {

        @Override
        public int shortest() {
            return text.length();
        }

        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public boolean canHold(String character) {
            return text.contains(character);
        }

        @Override
        public boolean standsOutFrom(Piece other) {
            return text.chars().mapToObj(Character::toString).anyMatch(character -> !other.canHold(character));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Text that differs from number to number.
     *
     * @param token  what it is
     * @param width  how many characters, 0 for as many as it takes
     */
    record Variable(Token token, int width) implements Piece {

        @Override
        public int shortest() {
            return width > 0 ? width : token.shortest();
        }

        @Override
        public boolean isFixed() {
            return width > 0 || token.shortest() == token.longest();
        }

        @Override
        public boolean canHold(String character) {
            return character.matches(token.characters());
        }

        @Override
        public boolean standsOutFrom(Piece other) {
            return FIT.chars()
                    .mapToObj(Character::toString)
                    .noneMatch(character -> canHold(character) && other.canHold(character));
        }

        @Override
        public String toString() {
            return width == 0 ? token.toString() : token.toString().replace("}", ":" + width + "}");
        }
    }

    /**
     * {@return the pieces of a pattern}
     *
     * @throws IllegalArgumentException if something in it is neither a token nor text fit for a number
     */
    static List<Piece> of(String pattern) {
        Matcher next = Pattern.compile("\\{([a-z]+)(?::(\\d{1,2}))?}|([A-Za-z0-9+\\-_/]+)")
                .matcher(pattern);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (end < pattern.length()) {
            if (!next.find(end) || next.start() != end) {
                throw new IllegalArgumentException("'" + pattern.charAt(end) + "' at " + end + " of " + pattern
                        + ": a number is made of tokens such as {counter:5} and of letters, digits and + - _ /");
            }
            pieces.add(next.group(3) != null ? new Literal(next.group(3)) : variable(next, pattern));
            end = next.end();
        }
        return pieces;
    }

    private static Variable variable(Matcher found, String pattern) {
        Token token = Token.named(found.group(1), pattern);
        if (found.group(2) == null) {
            return new Variable(token, 0);
        }
        int width = Integer.parseInt(found.group(2));
        if (token != Token.COUNTER || width < 1 || width > token.longest()) {
            throw new IllegalArgumentException(
                    found.group() + " in " + pattern + ": only the counter has a width, from 1 to 18");
        }
        return new Variable(token, width);
    }
}
