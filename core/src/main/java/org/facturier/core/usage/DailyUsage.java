package org.facturier.core.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.TallyRow;
import org.jspecify.annotations.Nullable;

/**
 * Sums usage as it comes in: one quantity is kept for each partner, metric and day, however many records were taken. For what
 * does not fit into memory; each record must be taken once, as by an intake that knows those it has seen. Changes as it takes
 * records, so it stays within one thread until all are taken.
 *
 * <p>A billing run and a simulation take it in place of a list of records. What is found wrong then names the day and no
 * record, for no record is kept.
 */
public final class DailyUsage implements Consumer<Usage> {

    /** Takes the days on which a partner used something. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes the days of one metric, in order.
         *
         * @param partner  the identifier of the partner, or of its site, as records have it
         * @param metric  what was used
         * @param days  each day on which something was used, once
         */
        void take(String partner, String metric, List<LocalDate> days);
    }

    /** What one partner used. Records come by the million, mostly of the metric and in the month of the one before. */
    private static final class Meters {

        private final Map<String, DailySums> byMetric = new HashMap<>(2);
        private String latestMetric = "";
        private long latestMonth;
        private @Nullable TallyRow latest;

        void add(String metric, LocalDate day, BigDecimal quantity) {
            row(metric, DailySums.month(day)).add(day.getDayOfMonth() - 1, quantity);
        }

        private TallyRow row(String metric, long month) {
            TallyRow row = latest;
            if (row == null || month != latestMonth || !metric.equals(latestMetric)) {
                row = byMetric.computeIfAbsent(metric, unknown -> new DailySums())
                        .row(month);
                latest = row;
                latestMonth = month;
                latestMetric = metric;
            }
            return row;
        }
    }

    private final Map<String, Meters> partners = new HashMap<>();

    /**
     * Adds a record to its day.
     *
     * @param record  one that was not taken before: its identifier is not looked at
     */
    @Override
    public void accept(Usage record) {
        partners.computeIfAbsent(record.partner(), unknown -> new Meters())
                .add(record.metric(), record.on(), record.quantity());
    }

    /** Begins with no usage. */
    public DailyUsage() {}

    /**
     * {@return the quantity of a metric that a partner used in a period, zero where nothing was}
     *
     * @param partner  the identifier of the partner, or of its site, as records have it
     * @param metric  what was used
     * @param period  the days, the end exclusive
     */
    public BigDecimal sum(String partner, String metric, ServicePeriod period) {
        Meters meters = partners.get(partner);
        DailySums days = meters == null ? null : meters.byMetric.get(metric);
        return days == null ? BigDecimal.ZERO : days.sum(period);
    }

    /** Hands over what was used by whom on which days, in no order. */
    public void forEach(Taker taker) {
        partners.forEach((partner, meters) ->
                meters.byMetric.forEach((metric, days) -> taker.take(partner, metric, days.days())));
    }
}
