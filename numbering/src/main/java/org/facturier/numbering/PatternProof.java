package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/**
 * Proves that a pattern gives no number twice and that its numbers can be read back, or refuses it and shows a case
 * in point, made by the pattern itself.
 * <p>It proves by trying. Two documents get one number only where the pattern writes the same text for two periods;
 * so the first number of each period is written for the days of three years, and a text that comes twice is the
 * counter-example. {@code {month}-{counter:4}}, which begins again each month, writes {@code 01-0001} for 1 January
 * 2026 and for 1 January 2027. A rule for each pair of tokens would be longer, and could be wrong.
 * <p>The order of the questions is that of a reader: what is missing altogether first, what repeats next, what cannot
 * be read last, so that the reason told is the one to begin with.
 *
 * @source CGI, ann. II, art. 242 nonies A, I, 7: a number that is unique and based on a continuous chronological
 *     sequence
 */
final class PatternProof {

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

    /**
     * Asks all questions.
     *
     * @throws org.facturier.core.finding.RefusedException with the first reason found
     */
    void verify() {
        counted();
        checkedAtTheEnd();
        checkedThroughout();
        periodsApart();
        new Readability(pattern, pieces).verify();
        shortEnough();
    }

    /** Without a counter every document of a day, month or year has the same number. */
    private void counted() {
        if (!holds(Token.COUNTER)) {
            LocalDate day = LocalDate.of(2026, 1, 15);
            throw Refusal.of(
                    pattern,
                    say("uncounted", "it has no {token}: two documents of {day} would both be numbered {number}")
                            .with("token", Token.COUNTER.toString())
                            .with("day", day)
                            .with("number", first(day)));
        }
    }

    /** Check characters cover what stands before them; a wrong character after them would not be found. */
    private void checkedAtTheEnd() {
        for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
            if (piece instanceof Check) {
                throw Refusal.of(
                        pattern,
                        say("checkNotLast", "{check} does not stand last and would not cover what follows it")
                                .with("check", piece.toString()));
            }
        }
    }

    /**
     * Check digits that pass over letters are the same for two series, so that a series that was typed wrong is not
     * found.
     */
    private void checkedThroughout() {
        if (pieces.get(pieces.size() - 1) instanceof Check check
                && !check.system().readsLetters()
                && (holds(Token.SERIES) || holds(Token.PARTNER) || holds(Token.PRODUCT))) {
            throw Refusal.of(
                    pattern,
                    say(
                                    "checkOverDigits",
                                    "{check} passes over letters, so that {one} and {other} have the same check digits; {two} and {single} read letters")
                            .with("check", check.toString())
                            .with("one", number("FAC", "Ateliers Dubois", "P1"))
                            .with("other", number("AVO", "Zeeland Bakkers", "Q1"))
                            .with("two", CheckSystem.MOD_1271_36.toString())
                            .with("single", CheckSystem.MOD_37_36.toString()));
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
                        say(
                                        "numberTwice",
                                        "documents of {before} and of {day}, each the first of its period, would both be numbered {number}")
                                .with("before", before)
                                .with("day", day)
                                .with("number", first(day)));
            }
        }
    }

    /** {@return the days whose numbers stand for those of all days, in order} */
    private SortedSet<LocalDate> telling() {
        boolean daily = holds(Token.DAY) || dating.restart() == Restart.DAILY;
        return daily
                ? new TreeSet<>(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .toList())
                : firstDays();
    }

    /** {@return the first days of the months and of the fiscal years of three years: 36 and at most 3} */
    private SortedSet<LocalDate> firstDays() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        SortedSet<LocalDate> days = new TreeSet<>();
        IntStream.range(0, 36).mapToObj(start::plusMonths).forEach(days::add);
        IntStream.range(2026, 2029)
                .mapToObj(dating.fiscalYears().start()::atYear)
                .forEach(days::add);
        return days;
    }

    /**
     * The shortest number of the pattern; a longer one is refused when it comes, with the document that is too much.
     */
    private void shortEnough() {
        int shortest = pieces.stream().mapToInt(Piece::shortest).sum();
        if (shortest > NumberPattern.LONGEST) {
            throw Refusal.of(
                    pattern,
                    say("tooLong", "its shortest number has {length} characters, an invoice number has at most {most}")
                            .with("length", String.valueOf(shortest))
                            .with("most", String.valueOf(NumberPattern.LONGEST)));
        }
    }

    private boolean holds(Token token) {
        return pieces.stream().anyMatch(piece -> piece instanceof Variable variable && variable.token() == token);
    }

    /** {@return the first number of the period of a day, in a series of the usual kind} */
    private String first(LocalDate day) {
        return number(day, "FAC", "Ateliers Dubois", "P1");
    }

    private String number(String series, String partner, String product) {
        return number(LocalDate.of(2026, 1, 15), series, partner, product);
    }

    /** {@return the number of a document of a day that is the first of its period} */
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
