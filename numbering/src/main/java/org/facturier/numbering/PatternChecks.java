package org.facturier.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.numbering.Piece.Variable;

/** Refuses a pattern that could give a number twice or one that cannot be read back, and shows a case in point. */
final class PatternChecks {

    private final String pattern;
    private final List<Piece> pieces;
    private final Set<Token> tokens = EnumSet.noneOf(Token.class);

    private PatternChecks(String pattern, List<Piece> pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
    }

    static void verify(String pattern, List<Piece> pieces) {
        PatternChecks checks = new PatternChecks(pattern, pieces);
        checks.eachTokenOnce();
        checks.counted();
        checks.monthOfAYear();
        checks.readable();
        checks.shortEnough();
    }

    private void eachTokenOnce() {
        for (Piece piece : pieces) {
            if (piece instanceof Variable variable && !tokens.add(variable.token())) {
                throw refused("it says " + variable.token() + " twice");
            }
        }
    }

    private void counted() {
        if (!tokens.contains(Token.COUNTER)) {
            throw refused("it has no {counter}: two documents of 15 January 2026 would both be numbered "
                    + example("2026", "01", "FAC", ""));
        }
    }

    private void monthOfAYear() {
        if (tokens.contains(Token.MONTH) && !tokens.contains(Token.YEAR)) {
            throw refused("it has {month} without {year}: the first documents of January 2026 and of January 2027 would"
                    + " both be numbered " + example("2026", "01", "FAC", "1"));
        }
    }

    /** Peels off from either end what can only be read in one way; if two pieces of any width are left, they run together. */
    private void readable() {
        List<Piece> left = new ArrayList<>(pieces);
        peel(left, true);
        peel(left, false);
        List<Piece> open = left.stream().filter(piece -> !piece.isFixed()).toList();
        if (open.size() > 1) {
            throw refused("its numbers can be read in more than one way" + caseInPoint(open));
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
                String unit = first.canHold("A") && last.canHold("A") ? "A" : "1";
                if ((unit + between).chars().allMatch(c -> bothHold(Character.toString(c), first, last))) {
                    return ", for " + first + " and " + last + " run together: " + readTwice(unit, between);
                }
            }
        }
        return "";
    }

    private String between(Piece first, Piece last) {
        return pieces.subList(pieces.indexOf(first) + 1, pieces.indexOf(last)).stream()
                .map(piece -> piece instanceof Variable variable ? sample(variable) : piece.toString())
                .collect(Collectors.joining());
    }

    private static boolean bothHold(String character, Piece first, Piece last) {
        return first.canHold(character) && last.canHold(character);
    }

    private static String readTwice(String unit, String between) {
        String whole = unit + between + unit + between + unit;
        String longer = unit + between + unit;
        return "'" + whole + "' begins with '" + unit + "' and ends with '" + longer + "', or begins with '" + longer
                + "' and ends with '" + unit + "'";
    }

    private void shortEnough() {
        int shortest = pieces.stream().mapToInt(Piece::shortest).sum();
        if (shortest > NumberPattern.LONGEST) {
            throw refused("its shortest number has " + shortest + " characters, an invoice number has at most "
                    + NumberPattern.LONGEST);
        }
    }

    private String example(String year, String month, String series, String counter) {
        StringBuilder number = new StringBuilder();
        for (Piece piece : pieces) {
            number.append(
                    piece instanceof Variable variable
                            ? switch (variable.token()) {
                                case YEAR -> year;
                                case MONTH -> month;
                                case SERIES -> series;
                                case COUNTER -> Digits.padded(Long.parseLong(counter), variable.width());
                                case PARTNER -> "AD";
                                case PRODUCT -> "P1";
                            }
                            : piece.toString());
        }
        return number.toString();
    }

    private static String sample(Variable variable) {
        return switch (variable.token()) {
            case YEAR -> "2026";
            case MONTH -> "01";
            case COUNTER -> Digits.padded(1, variable.width());
            case SERIES, PARTNER -> "A";
            case PRODUCT -> "1";
        };
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the pattern " + pattern + " cannot number invoices: " + why);
    }
}
