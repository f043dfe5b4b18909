package org.facturier.numbering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/** Reads the numbers of a pattern back. */
final class NumberReader {

    private static final int NOWHERE = -1;

    private final List<Piece> pieces;
    private final Dating dating;
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

    /** {@return what a number says, empty if it is none of the series; its check characters may be wrong} */
    Optional<Reading> read(String number, String series) {
        Optional<Cut> cut = Cut.of(pieces, number, series);
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        try {
            CountingPeriod told = told(cut.get());
            NumberPosition position = new NumberPosition(dating.period(told.first()), counter(cut.get()));
            return Optional.of(reading(number, position, told));
        } catch (IllegalArgumentException noSuchPlace) {
            return Optional.empty();
        }
    }

    private Reading reading(String number, NumberPosition position, CountingPeriod told) {
        if (check.isEmpty()) {
            return new Reading(position, told, "", "");
        }
        int end = number.length() - check.get().length();
        return new Reading(position, told, number.substring(end), check.get().of(number.substring(0, end)));
    }

    /** What the dates in the number leave of all days; dates that contradict each other leave none. */
    private CountingPeriod told(Cut cut) {
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
    private CountingPeriod onDay(Cut cut, CountingPeriod told) {
        List<LocalDate> days = told.first()
                .datesUntil(told.last().plusDays(1))
                .filter(day -> day.getDayOfMonth() == value(cut, Token.DAY))
                .filter(day -> !has(Token.MONTH) || day.getMonthValue() == value(cut, Token.MONTH))
                .filter(day -> !has(Token.QUARTER) || day.get(IsoFields.QUARTER_OF_YEAR) == value(cut, Token.QUARTER))
                .toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("there is no such day");
        }
        return days.size() == 1 ? new CountingPeriod(days.get(0), days.get(0)) : spanned(days);
    }

    /** Where nothing tells the month, the days that fit are in the same period or the day is no part of it. */
    private static CountingPeriod spanned(List<LocalDate> days) {
        return new CountingPeriod(days.get(0), days.get(days.size() - 1));
    }

    private static CountingPeriod inQuarter(int quarter, CountingPeriod told) {
        if (told.equals(CountingPeriod.ALL_TIME)) {
            return told;
        }
        int year = told.first().getYear();
        return either(CountingPeriod.ofQuarter(year, quarter), CountingPeriod.ofQuarter(year + 1, quarter), told);
    }

    private int quarter(Cut cut) {
        int quarter = (int) value(cut, Token.QUARTER);
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("there is no quarter " + quarter);
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

    private static CountingPeriod either(CountingPeriod early, CountingPeriod late, CountingPeriod told) {
        if (told.meets(early) && told.meets(late)) {
            return told;
        }
        return told.within(told.meets(early) ? early : late);
    }

    private CountingPeriod bothYears(Cut cut) {
        int start = cut.start(places[Token.FISCAL.ordinal()]);
        int year = year((int) cut.value(start, start + 4));
        if (cut.value(start + 5, start + 7) != dating.fiscalYears().end(year) % 100) {
            throw new IllegalArgumentException("there is no such fiscal year");
        }
        return fiscalYear(year);
    }

    private CountingPeriod fiscalYear(int start) {
        return dating.fiscalYears().startingIn(start);
    }

    /** A counter as wide as it takes has no zeros before it. */
    private long counter(Cut cut) {
        int piece = places[Token.COUNTER.ordinal()];
        long counter = value(cut, Token.COUNTER);
        if (!pieces.get(piece).isFixed() && Digits.count(counter) < cut.end(piece) - cut.start(piece)) {
            throw new IllegalArgumentException("no number has zeros before " + counter);
        }
        return counter;
    }

    private int year(Cut cut, Token token) {
        return year((int) value(cut, token));
    }

    private static int year(int year) {
        if (year < 1) {
            throw new IllegalArgumentException("there is no year " + year);
        }
        return year;
    }

    private int month(Cut cut) {
        int month = (int) value(cut, Token.MONTH);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("there is no month " + month);
        }
        return month;
    }

    private long value(Cut cut, Token token) {
        int piece = places[token.ordinal()];
        return cut.value(cut.start(piece), cut.end(piece));
    }

    private boolean has(Token token) {
        return places[token.ordinal()] != NOWHERE;
    }
}
