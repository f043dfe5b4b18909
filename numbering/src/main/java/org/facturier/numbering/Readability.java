package org.facturier.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/** Refuses a pattern whose numbers can be read in more than one way, and shows one of them. */
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
            throw Refusal.of(pattern, "its numbers can be read in more than one way" + caseInPoint(open));
        }
    }

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

    /** Whether something follows the first piece, at a distance always the same, that cannot be part of it. */
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

    private String caseInPoint(List<Piece> open) {
        for (Piece first : open) {
            for (Piece last : open.subList(open.indexOf(first) + 1, open.size())) {
                String between = between(first, last);
                String unit = bothHold('A', first, last) ? "A" : "1";
                if ((unit + between).chars().allMatch(c -> bothHold((char) c, first, last))) {
                    return ", for " + first + " and " + last + " run together: " + readTwice(unit, between);
                }
            }
        }
        return "";
    }

    private String between(Piece first, Piece last) {
        return pieces.subList(pieces.indexOf(first) + 1, pieces.indexOf(last)).stream()
                .map(Readability::sample)
                .collect(Collectors.joining());
    }

    private static boolean bothHold(char character, Piece first, Piece last) {
        return first.canHold(character) && last.canHold(character);
    }

    private static String readTwice(String unit, String between) {
        String whole = unit + between + unit + between + unit;
        String longer = unit + between + unit;
        return "'" + whole + "' begins with '" + unit + "' and ends with '" + longer + "', or begins with '" + longer
                + "' and ends with '" + unit + "'";
    }

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
