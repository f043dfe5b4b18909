package org.facturier.reminders.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.Position;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One level after the other, each from so many days after the last day to pay.
 *
 * <p>The reminder is about all that may be asked for. Its pace is set by the item that is late for the longest time among
 * those whose next level has come; what went through all levels holds up nothing. With each reminder that it stands in, an item
 * passes its next level, as long as the reminder's own level is as far. No softer word goes out while an older item was sent a
 * harder one and has a level before it: the younger waits to be swept along, at most until it is as late itself. Where the host
 * was away and several levels came due, only the next in order is given, and the one after it not before the days granted are
 * over: no formal notice goes to somebody who was not reminded.
 *
 * @param levels  in order: days rise, keys are unique, the notice never softens
 * @param minimums  the least amounts to be reminded of, one a currency at most; {@link #USUAL_MINIMUM} for any other
 */
record SteppedReminders(List<DunningLevel> levels, List<Money> minimums) implements ReminderPolicy {

    /**
     * Five units of the currency of the account: what a letter costs; whoever asks for less spends more than comes in, and
     * tells a good customer that a cent counts more.
     */
    static final int USUAL_MINIMUM = 5;

    /**
     * @throws IllegalArgumentException if there is no level, days do not rise, a key occurs twice or a notice softens, or a
     *     minimum is below zero or the second of its currency
     */
    SteppedReminders {
        levels = List.copyOf(levels);
        minimums = List.copyOf(minimums);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a stepped policy has at least one level");
        }
        for (int i = 1; i < levels.size(); i++) {
            requireForward(levels.get(i - 1), levels.get(i));
        }
        requireUniqueKeys(levels);
        requireUniqueCurrencies(minimums);
    }

    private static void requireForward(DunningLevel earlier, DunningLevel later) {
        if (later.daysLate() <= earlier.daysLate()) {
            throw new IllegalArgumentException("level " + later.key() + " comes after " + later.daysLate()
                    + " days, not later than level " + earlier.key() + " after " + earlier.daysLate());
        }
        if (later.notice().compareTo(earlier.notice()) < 0) {
            throw new IllegalArgumentException("level " + later.key() + " speaks softer than level " + earlier.key());
        }
    }

    private static void requireUniqueKeys(List<DunningLevel> levels) {
        Set<String> keys = new HashSet<>();
        for (DunningLevel level : levels) {
            if (!keys.add(level.key())) {
                throw new IllegalArgumentException("two levels have the key " + level.key());
            }
        }
    }

    private static void requireUniqueCurrencies(List<Money> minimums) {
        Set<CurrencyUnit> currencies = new HashSet<>();
        for (Money minimum : minimums) {
            if (minimum.isNegative() || !currencies.add(minimum.getCurrencyUnit())) {
                throw new IllegalArgumentException(
                        "a minimum is zero or more, one a currency, unlike " + minimum + " among " + minimums);
            }
        }
    }

    @Override
    public Optional<Reminder> due(Position position, List<Reminder> sent) {
        return new SteppedDecision(this, position, sent).due();
    }

    @Override
    public List<DunningPause> pauses(Position position, List<Reminder> sent) {
        return new SteppedDecision(this, position, sent).pauses();
    }

    /** {@return whether so much is worth a letter} */
    boolean isEnough(Money claimed) {
        return claimed.isPositive() && !claimed.isLessThan(minimum(claimed.getCurrencyUnit()));
    }

    /** {@return the least amount to be reminded of} */
    Money minimum(CurrencyUnit currency) {
        return minimums.stream()
                .filter(minimum -> minimum.getCurrencyUnit().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.of(currency, BigDecimal.valueOf(USUAL_MINIMUM)));
    }
}
