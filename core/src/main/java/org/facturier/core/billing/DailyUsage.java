package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sums usage as it comes in: one record is kept for each partner, metric and day, however many were taken. For what does
 * not fit into memory; each record must be taken once, as by an intake that knows those it has seen. Changes as it takes
 * records, so it stays within one thread.
 */
public final class DailyUsage implements Consumer<Usage> {

    private record Day(String partner, String metric, LocalDate on) {

        Usage of(BigDecimal quantity) {
            return new Usage(partner + "/" + metric + "/" + on, partner, metric, on, quantity);
        }
    }

    private final Map<Day, BigDecimal> sums = new HashMap<>();

    @Override
    public void accept(Usage record) {
        sums.merge(new Day(record.partner(), record.metric(), record.on()), record.quantity(), BigDecimal::add);
    }

    /** {@return a record for each partner, metric and day, named by them} */
    public List<Usage> records() {
        List<Usage> records = new ArrayList<>(sums.size());
        sums.forEach((day, quantity) -> records.add(day.of(quantity)));
        return records;
    }
}
