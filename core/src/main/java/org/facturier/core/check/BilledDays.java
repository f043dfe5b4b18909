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
 * What was billed of a rule, by stretches of days that hang together: periods that overlap are one stretch, for what is
 * billed and given back is so of all of it.
 *
 * <p>June is billed at 30.00, and 30 June to 30 July at 5.00. They share a day, so that 1 June to 30 July is one stretch of
 * 35.00: a line for any of these days that adjusts is held to 35.00. Periods that only touch are two stretches, for the end
 * of a period is not of it.
 */
final class BilledDays {

    /**
     * Days and what was billed for them. Shares of lines are fractions of a cent, so that both amounts are exact.
     *
     * @param from  the first day
     * @param until  the day after the last
     * @param billed  as agreed, less what runs credited and what is billed anew
     * @param byHand  what hands gave back of it
     */
    record Stretch(LocalDate from, LocalDate until, ExactMoney billed, ExactMoney byHand) {

        /**
         * {@return whether an amount is what is left without what hands gave back, to the cent} A run may reckon with that
         * or leave it out: where 25.00 were billed and 5.00 of them given back, a line may say 20.00, and 22.00 is neither.
         */
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
    /** Stretches that share no day, by their first. */
    private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();

    BilledDays(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** Adds what a line billed for its days, and joins to one all stretches that these overlap. */
    void add(BilledLine line) {
        Stretch all = within(line.days(), ExactMoney.of(line.agreed()));
        for (Stretch each : overlapping(line.days())) {
            stretches.remove(each.from());
            all = all.with(each);
        }
        stretches.put(all.from(), all);
    }

    /**
     * {@return what was billed for the days and for all that hang together with them}
     *
     * <p>Nothing was billed for them where nothing overlaps. Stretches are not joined by being asked for.
     */
    Stretch of(ServicePeriod days) {
        return overlapping(days).stream()
                .reduce(within(days, ExactMoney.zero(currency)), (all, each) -> all.with(each));
    }

    private Stretch within(ServicePeriod days, ExactMoney billed) {
        return new Stretch(days.from(), days.until(), billed, ExactMoney.zero(currency));
    }

    /**
     * A run took so much of a line back, or it is billed anew.
     *
     * @param line  one that was added
     * @param share  without tax, as agreed; below zero would bill more
     */
    void credit(BilledLine line, ExactMoney share) {
        change(line, all -> new Stretch(all.from(), all.until(), all.billed().minus(share), all.byHand()));
    }

    /**
     * A hand gave so much of a line back.
     *
     * @param line  one that was added
     * @param share  without tax, as agreed
     */
    void giveBack(BilledLine line, ExactMoney share) {
        change(
                line,
                all -> new Stretch(
                        all.from(), all.until(), all.billed(), all.byHand().plus(share)));
    }

    /** Changes the stretch that holds the days of a line. */
    private void change(BilledLine line, UnaryOperator<Stretch> change) {
        LocalDate from = stretches.floorKey(line.days().from());
        stretches.computeIfPresent(from, (day, all) -> change.apply(all));
    }

    /** {@return the stretches with a day in a period: those that begin within it, and the one before that reaches into it} */
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
