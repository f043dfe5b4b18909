package org.facturier.core.cycle;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.ServicePeriod;

/**
 * The grid of billing periods. It runs both ways from the anchor, and each boundary is counted from the anchor itself, so
 * that 31 January is followed by 28 February and then by 31 March.
 *
 * @param anchor  the first day of one period
 * @param unit  the unit of length
 * @param every  how many units make a period, 1 to 1200
 * @param timing  on which side of the period it is billed
 * @param dayCount  how a period covered in part is counted; by actual days where nothing is said
 * @param businessDay  where the day of billing goes that is no business day; nowhere where nothing is said
 */
public record BillingCycle(
        LocalDate anchor,
        CycleUnit unit,
        int every,
        BillingTiming timing,
        Optional<DayCount> dayCount,
        Optional<BusinessDayRule> businessDay) {

    private static final int MOST = 1200;

    /** @throws IllegalArgumentException if a period has no length, or one beyond all use */
    public BillingCycle {
        Completeness.of("a billing cycle")
                .needs("anchor", anchor)
                .needs("unit", unit)
                .needs("timing", timing)
                .verify();
        if (every < 1 || every > MOST) {
            throw new RefusedException(
                    say("cycleLength", "a billing cycle repeats every 1 to {most} units, not every {every}")
                            .with("most", MOST)
                            .with("every", every));
        }
    }

    /** Makes a cycle that counts actual days and is billed on any day of the week. */
    public BillingCycle(LocalDate anchor, CycleUnit unit, int every, BillingTiming timing) {
        this(anchor, unit, every, timing, Optional.empty(), Optional.empty());
    }

    /** {@return this cycle, counting days in another way} */
    public BillingCycle counting(DayCount count) {
        return new BillingCycle(anchor, unit, every, timing, Optional.of(given("dayCount", count)), businessDay);
    }

    /** {@return this cycle, billed on business days} */
    public BillingCycle onBusinessDays(BusinessDayRule rule) {
        return new BillingCycle(anchor, unit, every, timing, dayCount, Optional.of(given("businessDay", rule)));
    }

    /** {@return how the price of a period becomes that of a piece} */
    public Proration proration() {
        return new Proration(dayCount.orElseGet(DayCount.Actual::new));
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

    /** {@return the day on which a period is billed, be it a business day or not} */
    public LocalDate billedOn(ServicePeriod period) {
        return timing == BillingTiming.IN_ADVANCE ? period.from() : period.until();
    }

    private static <T> T given(String property, T value) {
        return Completeness.given("a billing cycle", property, value);
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
