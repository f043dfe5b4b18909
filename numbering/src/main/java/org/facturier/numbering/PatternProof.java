package org.facturier.numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.facturier.core.document.DocumentType;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/**
 * Proves that a pattern gives no number twice and that its numbers can be read back, or refuses it and shows a case in
 * point, made by the pattern itself.
 */
final class PatternProof {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String pattern;
    private final List<Piece> pieces;
    private final Dating dating;
    private final NumberWriter writer;

    PatternProof(String pattern, List<Piece> pieces, Dating dating, NumberWriter writer) {
        this.pattern = pattern;
        this.pieces = pieces;
        this.dating = dating;
        this.writer = writer;
    }

    void verify() {
        counted();
        checkedAtTheEnd();
        checkedThroughout();
        periodsApart();
        new Readability(pattern, pieces).verify();
        shortEnough();
    }

    private void counted() {
        if (!holds(Token.COUNTER)) {
            throw Refusal.of(
                    pattern,
                    "it has no {counter}: two documents of 15 January 2026 would both be numbered "
                            + first(LocalDate.of(2026, 1, 15)));
        }
    }

    private void checkedAtTheEnd() {
        for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
            if (piece instanceof Check) {
                throw Refusal.of(pattern, piece + " does not stand last and would not cover what follows it");
            }
        }
    }

    private void checkedThroughout() {
        if (pieces.get(pieces.size() - 1) instanceof Check check
                && !check.system().readsLetters()
                && (holds(Token.SERIES) || holds(Token.PARTNER) || holds(Token.PRODUCT))) {
            throw Refusal.of(
                    pattern,
                    check + " passes over letters, so that " + number("FAC", "Ateliers Dubois", "P1") + " and "
                            + number("AVO", "Zeeland Bakkers", "Q1")
                            + " have the same check digits; {check:1271-36} and {check:37,36} read letters");
        }
    }

    /**
     * What is written, and the period it counts in, change with a month or a fiscal year only, and alike in all years. So
     * the first days of three years stand for all days; where a day is written or counted in, all days of three years do.
     */
    private void periodsApart() {
        Map<String, LocalDate> seen = new HashMap<>();
        for (LocalDate day : telling()) {
            LocalDate before = seen.putIfAbsent(first(day), day);
            if (before != null && !dating.period(before).equals(dating.period(day))) {
                throw Refusal.of(
                        pattern,
                        "documents of " + DAY.format(before) + " and of " + DAY.format(day)
                                + ", each the first of its period, would both be numbered " + first(day));
            }
        }
    }

    private SortedSet<LocalDate> telling() {
        boolean daily = holds(Token.DAY) || dating.restart() == Restart.DAILY;
        return daily
                ? new TreeSet<>(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .toList())
                : firstDays();
    }

    private SortedSet<LocalDate> firstDays() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        SortedSet<LocalDate> days = new TreeSet<>();
        IntStream.range(0, 36).mapToObj(start::plusMonths).forEach(days::add);
        IntStream.range(2026, 2029)
                .mapToObj(dating.fiscalYears().start()::atYear)
                .forEach(days::add);
        return days;
    }

    private void shortEnough() {
        int shortest = pieces.stream().mapToInt(Piece::shortest).sum();
        if (shortest > NumberPattern.LONGEST) {
            throw Refusal.of(
                    pattern,
                    "its shortest number has " + shortest + " characters, an invoice number has at most "
                            + NumberPattern.LONGEST);
        }
    }

    private boolean holds(Token token) {
        return pieces.stream().anyMatch(piece -> piece instanceof Variable variable && variable.token() == token);
    }

    private String first(LocalDate day) {
        return number(day, "FAC", "Ateliers Dubois", "P1");
    }

    private String number(String series, String partner, String product) {
        return number(LocalDate.of(2026, 1, 15), series, partner, product);
    }

    private String number(LocalDate day, String series, String partner, String product) {
        return writer.write(
                new NumberPosition(dating.period(day), 1),
                new NumberingContext(
                        day,
                        series,
                        DocumentType.INVOICE,
                        Party.business(partner).build(),
                        Optional.of(product)));
    }
}
