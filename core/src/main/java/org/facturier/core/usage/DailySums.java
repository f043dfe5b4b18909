package org.facturier.core.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.TallyRow;

/**
 * One quantity a day, in a row for each month: what {@link DailyUsage} keeps of one metric of one partner. A row of numbers
 * stands for 31 days without an object for each, also where a month has fewer.
 */
final class DailySums {

    private static final int LONGEST_MONTH = 31;

    /** By months since the year 0. */
    private final NavigableMap<Long, TallyRow> months = new TreeMap<>();

    /** {@return the row of a month: the first day has the index 0} */
    TallyRow row(long month) {
        return months.computeIfAbsent(month, unknown -> TallyRow.of(LONGEST_MONTH));
    }

    /**
     * {@return the sum of all days of a period, over as many months as it touches; zero where nothing was used}
     *
     * <p>From 30 January until 3 February (exclusive) it adds the places 29 and 30 of the row of January and 0 and 1 of that of
     * February: a place is the day of the month less one, and the last one added is that of the last day.
     *
     * @param period  its end is exclusive, as everywhere
     */
    BigDecimal sum(ServicePeriod period) {
        BigDecimal sum = BigDecimal.ZERO;
        long first = month(period.from());
        long last = month(period.lastDay());
        for (var row : months.subMap(first, true, last, true).entrySet()) {
            int from = row.getKey() == first ? period.from().getDayOfMonth() - 1 : 0;
            int until = row.getKey() == last ? period.lastDay().getDayOfMonth() : LONGEST_MONTH;
            sum = sum.add(row.getValue().sum(from, until));
        }
        return sum;
    }

    /** {@return the days with usage, in order; a day whose records came to nothing is none} */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        months.forEach((month, row) -> {
            for (int i = 0; i < LONGEST_MONTH; i++) {
                if (row.get(i).signum() != 0) {
                    days.add(first(month).plusDays(i));
                }
            }
        });
        return days;
    }

    /** {@return the months since the year 0, by which rows are kept in order} */
    static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static LocalDate first(long month) {
        return LocalDate.EPOCH.with(ChronoField.PROLEPTIC_MONTH, month);
    }
}
