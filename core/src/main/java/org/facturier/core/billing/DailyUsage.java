package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.facturier.core.document.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Sums usage as it comes in: one quantity is kept for each partner, metric and day, however many records were taken. For
 * what does not fit into memory; each record must be taken once, as by an intake that knows those it has seen. Changes as
 * it takes records, so it stays within one thread until all are taken.
 */
public final class DailyUsage implements Consumer<Usage> {

    /** Takes the days on which a partner used something. */
    @FunctionalInterface
    interface Taker {

        /** Takes the days of one metric, in order. */
        void take(String partner, String metric, List<LocalDate> days);
    }

    /** What one partner used; a record is mostly of the metric of the one before. */
    private static final class Meters {

        private final Map<String, DailySums> byMetric = new HashMap<>(2);
        private @Nullable String latestMetric;
        private @Nullable DailySums latest;

        DailySums of(String metric) {
            DailySums days = latest;
            if (days == null || !metric.equals(latestMetric)) {
                days = byMetric.computeIfAbsent(metric, unknown -> new DailySums());
                latest = days;
                latestMetric = metric;
            }
            return days;
        }
    }

    private final Map<String, Meters> partners = new HashMap<>();

    @Override
    public void accept(Usage record) {
        partners.computeIfAbsent(record.partner(), unknown -> new Meters())
                .of(record.metric())
                .add(record.on(), record.quantity());
    }

    /** {@return the quantity of a metric that a partner used in a period, zero where nothing was} */
    public BigDecimal sum(String partner, String metric, ServicePeriod period) {
        Meters meters = partners.get(partner);
        DailySums days = meters == null ? null : meters.byMetric.get(metric);
        return days == null ? BigDecimal.ZERO : days.sum(period);
    }

    /** Hands over what was used by whom on which days, in no order. */
    void forEach(Taker taker) {
        partners.forEach((partner, meters) ->
                meters.byMetric.forEach((metric, days) -> taker.take(partner, metric, days.days())));
    }
}
