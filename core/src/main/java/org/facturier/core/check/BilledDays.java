package org.facturier.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was billed of a rule, by stretches of days that hang together: periods that overlap are one stretch, for what is billed
 * and given back is so of all of it.
 */
final class BilledDays {

    /**
     * Days and what was billed for them.
     *
     * @param billed  as agreed, less what runs took back and what is billed anew
     * @param byHand  what hands gave back of it
     */
    record Stretch(LocalDate from, LocalDate until, ExactMoney billed, ExactMoney byHand) {

        /** {@return whether an amount is what is left without what hands gave back, to the cent} */
        boolean isLessByHand(Money amount) {
            return byHand.isPositive() && billed.minus(byHand).stated().equals(amount);
        }

        private Stretch with(Stretch other) {
            return new Stretch(
                    from.isBefore(other.from) ? from : other.from,
                    until.isAfter(other.until) ? until : other.until,
                    billed.plus(other.billed),
                    byHand.plus(other.byHand));
        }
    }

    private final CurrencyUnit currency;
    private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();

    BilledDays(CurrencyUnit currency) {
        this.currency = currency;
    }

    void add(BilledLine line) {
        Stretch all = within(line.days(), ExactMoney.of(line.agreed()));
        for (Stretch each : overlapping(line.days())) {
            stretches.remove(each.from());
            all = all.with(each);
        }
        stretches.put(all.from(), all);
    }

    /** {@return what was billed for the days and for all that hang together with them} */
    Stretch of(ServicePeriod days) {
        return overlapping(days).stream()
                .reduce(within(days, ExactMoney.zero(currency)), (all, each) -> all.with(each));
    }

    private Stretch within(ServicePeriod days, ExactMoney billed) {
        return new Stretch(days.from(), days.until(), billed, ExactMoney.zero(currency));
    }

    /** A run took so much of a line back, or it is billed anew. */
    void takeBack(BilledLine line, ExactMoney share) {
        change(line, all -> new Stretch(all.from(), all.until(), all.billed().minus(share), all.byHand()));
    }

    /** A hand gave so much of a line back. */
    void giveBack(BilledLine line, ExactMoney share) {
        change(
                line,
                all -> new Stretch(
                        all.from(), all.until(), all.billed(), all.byHand().plus(share)));
    }

    private void change(BilledLine line, UnaryOperator<Stretch> change) {
        LocalDate from = stretches.floorKey(line.days().from());
        stretches.computeIfPresent(from, (day, all) -> change.apply(all));
    }

    private List<Stretch> overlapping(ServicePeriod days) {
        List<Stretch> overlapping = new ArrayList<>(
                stretches.subMap(days.from(), true, days.until(), false).values());
        Map.Entry<LocalDate, Stretch> before = stretches.lowerEntry(days.from());
        if (before != null && before.getValue().until().isAfter(days.from())) {
            overlapping.add(before.getValue());
        }
        return overlapping;
    }
}
