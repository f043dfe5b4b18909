package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * One piece of a pattern: text, a token, or check characters. A pattern is a list of pieces, and a number is written
 * by writing each of them in order and read by cutting it at their ends.
 * <p>Each kind says how wide it can be and which characters it can hold. That is all that {@link Readability} and
 * {@link TokenCut} ask, so that a new kind of piece is proved and read without a change there.
 */
sealed interface Piece {

    /** Every character fit for an invoice number in France (BR-FR-02). */
    String FIT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_/";

    /** {@return the fewest characters it becomes} */
    int shortest();

    /** {@return whether it always becomes the same number of characters} */
    boolean isFixed();

    /** {@return whether it can hold a character} */
    boolean canHold(char character);

    /** {@return the fewest characters it is in a number of a series} */
    default int least(String series) {
        return shortest();
    }

    /**
     * {@return how many characters of a number, from a place on, can be this piece at most; 0 for none}
     *
     * @param number  the whole number
     * @param from  where the piece begins, from 0
     * @param series  the name of the series, which is all that a piece of the series can be
     */
    int reach(String number, int from, String series);

    /**
     * {@return whether it always has, at the same place, a character that another piece never has}
     * It is what ends a piece of any width before it: {@code -} ends a counter, and ends no series, whose name may
     * hold one.
     */
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
        public boolean canHold(char character) {
            return text.indexOf(character) >= 0;
        }

        @Override
        public int reach(String number, int from, String series) {
            return number.startsWith(text, from) ? text.length() : 0;
        }

        @Override
        public boolean standsOutFrom(Piece other) {
            return text.chars().anyMatch(character -> !other.canHold((char) character));
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
        public boolean canHold(char character) {
            return token.holds(character);
        }

        @Override
        public int reach(String number, int from, String series) {
            if (token == Token.SERIES) {
                return number.startsWith(series, from) && token.fits(series) ? series.length() : 0;
            }
            return Math.min(token.run(number, from), width > 0 ? width : token.longest());
        }

        @Override
        public int least(String series) {
            return token == Token.SERIES ? Math.max(shortest(), series.length()) : shortest();
        }

        @Override
        public boolean standsOutFrom(Piece other) {
            return sharesNoCharacter(this, other) || (token == Token.FISCAL && !other.canHold('-'));
        }

        @Override
        public String toString() {
            return width == 0 ? token.toString() : token.toString().replace("}", ":" + width + "}");
        }
    }

    /**
     * Check characters over all that stands before them.
     *
     * @param system  how they are worked out
     */
    record Check(CheckSystem system) implements Piece {

        @Override
        public int shortest() {
            return system.length();
        }

        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public boolean canHold(char character) {
            return system.holds(character);
        }

        @Override
        public int reach(String number, int from, String series) {
            int end = from;
            while (end < number.length() && end - from < system.length() && system.holds(number.charAt(end))) {
                end++;
            }
            return end - from;
        }

        @Override
        public boolean standsOutFrom(Piece other) {
            return sharesNoCharacter(this, other);
        }

        @Override
        public String toString() {
            return system.toString();
        }
    }

    /** {@return whether no character that is fit for a number can stand in both} */
    private static boolean sharesNoCharacter(Piece one, Piece other) {
        return FIT.chars().noneMatch(character -> one.canHold((char) character) && other.canHold((char) character));
    }

    /**
     * {@return the pieces of a pattern, in order}
     * The text is gone through once, each piece beginning where the one before ended: what fits neither a token nor
     * text is refused with its place, from 0.
     *
     * @param pattern  literal text and tokens
     * @throws RefusedException if something in it is neither a token nor text fit for a number
     */
    static List<Piece> of(String pattern) {
        Matcher next = Pattern.compile("\\{([a-z]+)(?::([0-9,\\-]+))?}|([A-Za-z0-9+\\-_/]+)")
                .matcher(pattern);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (end < pattern.length()) {
            if (!next.find(end) || next.start() != end) {
                throw new RefusedException(say(
                                "notOfNumbers",
                                "'{character}' at {place} of {pattern}: a number is made of tokens such as {token} and of letters, digits and + - _ /")
                        .with("character", String.valueOf(pattern.charAt(end)))
                        .with("place", String.valueOf(end))
                        .with("pattern", pattern)
                        .with("token", "{counter:5}"));
            }
            pieces.add(next.group(3) != null ? new Literal(next.group(3)) : token(next, pattern));
            end = next.end();
        }
        return pieces;
    }

    private static Piece token(Matcher found, String pattern) {
        String parameter = found.group(2) == null ? "" : found.group(2);
        if (found.group(1).equals("check")) {
            return new Check(CheckSystem.named(parameter, pattern));
        }
        Token token = Token.named(found.group(1), pattern);
        return new Variable(token, parameter.isEmpty() ? 0 : width(token, parameter, found.group(), pattern));
    }

    /** {@return the width of a counter} More than 18 digits would not fit a {@code long}. */
    private static int width(Token token, String parameter, String text, String pattern) {
        int width = parameter.matches("[0-9]{1,2}") ? Integer.parseInt(parameter) : 0;
        if (token != Token.COUNTER || width < 1 || width > token.longest()) {
            throw new RefusedException(
                    say("widthOfCounter", "{token} in {pattern}: only the counter has a width, from {least} to {most}")
                            .with("token", text)
                            .with("pattern", pattern)
                            .with("least", "1")
                            .with("most", String.valueOf(Token.COUNTER.longest())));
        }
        return width;
    }
}
