package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.facturier.core.finding.Message;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/**
 * Refuses a pattern whose numbers can be read in more than one way, and shows one of them.
 * <p>{@code {series}{counter}} is such a pattern: {@code 111} is the 11th of series 1, or the first of series 11. A
 * pattern is readable where each piece ends at a place that can be told: it is of a fixed width, or something follows
 * that cannot be part of it. What is left between such places is at most one piece of any width, which then has
 * whatever nobody else has.
 */
final class Readability {

    private final String pattern;
    private final List<Piece> pieces;

    Readability(String pattern, List<Piece> pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
    }

    /** Peels off from either end what can only be read in one way; if two pieces of any width are left, they run together. */
    void verify() {
        List<Piece> left = new ArrayList<>(pieces);
        peel(left, true);
        peel(left, false);
        List<Piece> open = left.stream().filter(piece -> !piece.isFixed()).toList();
        if (open.size() > 1) {
            throw Refusal.of(pattern, caseInPoint(open));
        }
    }

    /**
     * Takes pieces off one end as long as it can be told where each of them ends.
     *
     * @param left  what is left of the pattern, from which pieces are taken
     * @param fromBeginning  whether from the first piece on; else from the last one back
     */
    private static void peel(List<Piece> left, boolean fromBeginning) {
        while (!left.isEmpty()) {
            List<Piece> outerFirst = new ArrayList<>(left);
            if (!fromBeginning) {
                Collections.reverse(outerFirst);
            }
            if (!outerFirst.get(0).isFixed() && !endsSomewhere(outerFirst)) {
                return;
            }
            left.remove(fromBeginning ? 0 : left.size() - 1);
        }
    }

    /**
     * Whether something follows the first piece, at a distance always the same, that cannot be part of it.
     * A hyphen after a counter ends it; a letter that a series may hold does not. Where only pieces of fixed width
     * follow up to the other end, the piece ends as far from that end as they are wide.
     */
    private static boolean endsSomewhere(List<Piece> pieces) {
        Piece outer = pieces.get(0);
        for (Piece piece : pieces.subList(1, pieces.size())) {
            if (piece.standsOutFrom(outer)) {
                return true;
            }
            if (!piece.isFixed()) {
                return false;
            }
        }
        return pieces.stream().skip(1).allMatch(Piece::isFixed);
    }

    /**
     * {@return why, with a number that reads in two ways, built of a character that two open pieces both can hold and
     * of samples of what stands between them}
     * Where no such character is found the pattern is refused all the same, without a case: to be told that it could
     * be read is not to be sure.
     */
    private Message caseInPoint(List<Piece> open) {
        for (Piece first : open) {
            for (Piece last : open.subList(open.indexOf(first) + 1, open.size())) {
                String between = between(first, last);
                String unit = bothHold('A', first, last) ? "A" : "1";
                if ((unit + between).chars().allMatch(c -> bothHold((char) c, first, last))) {
                    return readTwice(first, last, unit, between);
                }
            }
        }
        return say("readTwiceSomehow", "its numbers can be read in more than one way");
    }

    /** {@return a sample of what stands between two pieces, as a number would have it} */
    private String between(Piece first, Piece last) {
        return pieces.subList(pieces.indexOf(first) + 1, pieces.indexOf(last)).stream()
                .map(Readability::sample)
                .collect(Collectors.joining());
    }

    private static boolean bothHold(char character, Piece first, Piece last) {
        return first.canHold(character) && last.canHold(character);
    }

    private static Message readTwice(Piece first, Piece last, String unit, String between) {
        return say(
                        "readTwice",
                        "its numbers can be read in more than one way, for {first} and {last} run together: '{whole}' begins with '{short}' and ends with '{long}', or begins with '{long}' and ends with '{short}'")
                .with("first", first.toString())
                .with("last", last.toString())
                .with("whole", unit + between + unit + between + unit)
                .with("short", unit)
                .with("long", unit + between + unit);
    }

    /** {@return what a piece may become in a number; of check characters, those of nothing} */
    private static String sample(Piece piece) {
        if (piece instanceof Check check) {
            return check.system().of("");
        }
        return piece instanceof Variable variable ? sample(variable) : piece.toString();
    }

    private static String sample(Variable variable) {
        return switch (variable.token()) {
            case YEAR, FISCALSTART -> "2026";
            case FISCALEND -> "2027";
            case FISCAL -> "2026-27";
            case YY -> "26";
            case MONTH, DAY -> "01";
            case COUNTER -> Digits.padded(1, variable.width());
            case SERIES, PARTNER -> "A";
            case PRODUCT, QUARTER -> "1";
        };
    }
}
