package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Completeness;

/**
 * The grid of billing periods. It runs both ways from the anchor, and each boundary is counted from the anchor itself, so
 * that 31 January is followed by 28 February and then by 31 March.
 *
 * @param anchor  the first day of one period
 * @param unit  the unit of length
 * @param every  how many units make a period, 1 to 1200
 * @param timing  on which side of the period it is billed
 */
public record BillingCycle(LocalDate anchor, CycleUnit unit, int every, BillingTiming timing) {

    private static final int MOST = 1200;

    /** @throws IllegalArgumentException if a period has no length, or one beyond all use */
    public BillingCycle {
        Completeness.of("a billing cycle")
                .needs("anchor", anchor)
                .needs("unit", unit)
                .needs("timing", timing)
                .verify();
        if (every < 1 || every > MOST) {
            throw new IllegalArgumentException(
                    "a billing cycle repeats every 1 to " + MOST + " units, not every " + every);
        }
    }

    /** {@return the periods that have a day in {@code [from, until)}, in order, whole} */
    public List<ServicePeriod> touching(LocalDate from, LocalDate until) {
        List<ServicePeriod> periods = new ArrayList<>();
        long index = indexAt(from);
        for (LocalDate start = boundary(index); start.isBefore(until); start = boundary(++index)) {
            periods.add(new ServicePeriod(start, boundary(index + 1)));
        }
        return periods;
    }

    /** {@return the day on which a period is billed} */
    public LocalDate billedOn(ServicePeriod period) {
        return timing == BillingTiming.IN_ADVANCE ? period.from() : period.until();
    }

    private LocalDate boundary(long index) {
        return unit.plus(anchor, Math.multiplyExact(index, every));
    }

    /** The index of the period that holds the day; units between are cut towards zero, so one less is early enough. */
    private long indexAt(LocalDate day) {
        long index = Math.floorDiv(unit.between(anchor, day), every) - 1;
        while (!boundary(index + 1).isAfter(day)) {
            index++;
        }
        return index;
    }
}
