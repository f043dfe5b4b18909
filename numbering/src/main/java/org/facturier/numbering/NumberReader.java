package org.facturier.numbering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.RefusedException;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/**
 * Reads the numbers of a pattern back: cuts them at the ends of their pieces, and works out the period and the
 * counter.
 * <p>What a number says may be no place at all: month 13, the 31st of a short month, a fiscal year that its two years
 * contradict. The value that would be made of it is refused, and to the reader the number is then none of the series.
 * A number is never read as something near to it.
 */
final class NumberReader {

    /** The place of a token that the pattern does not have. */
    private static final int NOWHERE = -1;

    /** That a number tells no place. It has no words: nobody asks why, for the number is then none of the series. */
    private static final class NoSuchPlace extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoSuchPlace() {
            super(null, null, false, false);
        }
    }

    private final List<Piece> pieces;
    private final Dating dating;
    /** Where each token stands among the pieces, by the ordinal of the token. */
    private final int[] places = new int[Token.values().length];

    private final Optional<CheckSystem> check;

    NumberReader(List<Piece> pieces, Dating dating) {
        this.pieces = pieces;
        this.dating = dating;
        Arrays.fill(places, NOWHERE);
        for (Piece piece : pieces) {
            if (piece instanceof Variable variable) {
                places[variable.token().ordinal()] = pieces.indexOf(piece);
            }
        }
        // proved to stand last
        this.check =
                pieces.get(pieces.size() - 1) instanceof Check last ? Optional.of(last.system()) : Optional.empty();
    }

    /**
     * {@return what a number says, empty if it is none of the series; its check characters may be wrong}
     *
     * @param number  the text of the number
     * @param series  the name of the series, which a pattern that has it compares
     */
    Optional<Reading> read(String number, String series) {
        Optional<TokenCut> cut = TokenCut.of(pieces, number, series);
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        try {
            CountingPeriod told = told(cut.get());
            NumberPosition position = new NumberPosition(dating.period(told.first()), counter(cut.get()));
            return Optional.of(reading(number, position, told));
        } catch (NoSuchPlace | RefusedException none) {
            return Optional.empty();
        }
    }

    /**
     * {@return the reading, with the check characters that stand at the end of the number and those that the rest of
     * it gives}
     */
    private Reading reading(String number, NumberPosition position, CountingPeriod told) {
        if (check.isEmpty()) {
            return new Reading(position, told, "", "");
        }
        int end = number.length() - check.get().length();
        return new Reading(position, told, number.substring(end), check.get().of(number.substring(0, end)));
    }

    /**
     * What the dates in the number leave of all days; dates that contradict each other leave none, which is refused.
     * Years come first, for they leave a span in which quarter, month and day can be looked up: of {@code 2026-27}
     * from July, month 03 is March 2027.
     */
    private CountingPeriod told(TokenCut cut) {
        CountingPeriod told = CountingPeriod.ALL_TIME;
        if (has(Token.FISCAL)) {
            told = told.within(bothYears(cut));
        }
        if (has(Token.FISCALSTART)) {
            told = told.within(fiscalYear(year(cut, Token.FISCALSTART)));
        }
        if (has(Token.FISCALEND)) {
            told = told.within(fiscalYear(dating.fiscalYears().startOfEnd(year(cut, Token.FISCALEND))));
        }
        if (has(Token.YEAR)) {
            told = told.within(CountingPeriod.of(year(cut, Token.YEAR)));
        }
        if (has(Token.YY)) {
            told = told.within(CountingPeriod.of(Token.CENTURY + (int) value(cut, Token.YY)));
        }
        if (has(Token.DAY) && !told.equals(CountingPeriod.ALL_TIME)) {
            return onDay(cut, told);
        }
        if (has(Token.QUARTER)) {
            told = inQuarter(quarter(cut), told);
        }
        return has(Token.MONTH) ? inMonth(month(cut), told) : told;
    }

    /** {@return the only day that fits, else all that the years leave} */
    private CountingPeriod onDay(TokenCut cut, CountingPeriod told) {
        List<LocalDate> days = told.first()
                .datesUntil(told.last().plusDays(1))
                .filter(day -> day.getDayOfMonth() == value(cut, Token.DAY))
                .filter(day -> !has(Token.MONTH) || day.getMonthValue() == value(cut, Token.MONTH))
                .filter(day -> !has(Token.QUARTER) || day.get(IsoFields.QUARTER_OF_YEAR) == value(cut, Token.QUARTER))
                .toList();
        if (days.isEmpty()) {
            throw new NoSuchPlace();
        }
        return days.size() == 1 ? new CountingPeriod(days.get(0), days.get(0)) : spanned(days);
    }

    /** Where nothing tells the month, the days that fit are in the same period or the day is no part of it. */
    private static CountingPeriod spanned(List<LocalDate> days) {
        return new CountingPeriod(days.get(0), days.get(days.size() - 1));
    }

    /**
     * {@return the days of a quarter within what is told so far}
     * A fiscal year meets quarters of two calendar years; the one that it meets counts. Without a year nothing is
     * told, for each year has the quarter.
     */
    private static CountingPeriod inQuarter(int quarter, CountingPeriod told) {
        if (told.equals(CountingPeriod.ALL_TIME)) {
            return told;
        }
        int year = told.first().getYear();
        return either(CountingPeriod.ofQuarter(year, quarter), CountingPeriod.ofQuarter(year + 1, quarter), told);
    }

    private int quarter(TokenCut cut) {
        int quarter = (int) value(cut, Token.QUARTER);
        if (quarter < 1 || quarter > 4) {
            throw new NoSuchPlace();
        }
        return quarter;
    }

    /** Where a fiscal year has days of a month at both its ends, the month alone does not say which. */
    private static CountingPeriod inMonth(int month, CountingPeriod told) {
        if (told.equals(CountingPeriod.ALL_TIME)) {
            return told;
        }
        YearMonth first = YearMonth.of(told.first().getYear(), month);
        return either(CountingPeriod.of(first), CountingPeriod.of(first.plusYears(1)), told);
    }

    /** {@return what is left of two spans a year apart: the one that is met, or all that is told where both are} */
    private static CountingPeriod either(CountingPeriod early, CountingPeriod late, CountingPeriod told) {
        if (told.meets(early) && told.meets(late)) {
            return told;
        }
        return told.within(told.meets(early) ? early : late);
    }

    /**
     * {@return the fiscal year that {@code 2026-27} names}
     * The second year has to be the one in which that fiscal year ends, so that {@code 2026-28} is no number.
     */
    private CountingPeriod bothYears(TokenCut cut) {
        int start = cut.start(places[Token.FISCAL.ordinal()]);
        int year = year((int) cut.value(start, start + 4));
        if (cut.value(start + 5, start + 7) != dating.fiscalYears().end(year) % 100) {
            throw new NoSuchPlace();
        }
        return fiscalYear(year);
    }

    private CountingPeriod fiscalYear(int start) {
        return dating.fiscalYears().startingIn(start);
    }

    /** A counter as wide as it takes has no zeros before it. */
    private long counter(TokenCut cut) {
        int piece = places[Token.COUNTER.ordinal()];
        long counter = value(cut, Token.COUNTER);
        if (!pieces.get(piece).isFixed() && Digits.count(counter) < cut.end(piece) - cut.start(piece)) {
            throw new NoSuchPlace();
        }
        return counter;
    }

    private int year(TokenCut cut, Token token) {
        return year((int) value(cut, token));
    }

    /** {@return the year, of which there is none before 1: {@code 0000} would be read as a year before Christ} */
    private static int year(int year) {
        if (year < 1) {
            throw new NoSuchPlace();
        }
        return year;
    }

    private int month(TokenCut cut) {
        int month = (int) value(cut, Token.MONTH);
        if (month < 1 || month > 12) {
            throw new NoSuchPlace();
        }
        return month;
    }

    /** {@return the digits that stand for a token, as a number} */
    private long value(TokenCut cut, Token token) {
        int piece = places[token.ordinal()];
        return cut.value(cut.start(piece), cut.end(piece));
    }

    private boolean has(Token token) {
        return places[token.ordinal()] != NOWHERE;
    }
}
