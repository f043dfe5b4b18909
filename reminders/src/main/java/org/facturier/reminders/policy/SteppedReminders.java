package org.facturier.reminders.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.Position;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One step after the other, each from so many days after the last day to pay.
 *
 * <p>The reminder is about all that may be asked for. Its pace is set by the item that is late for the longest time among
 * those whose next step has come; what went through all steps holds up nothing. With each reminder that it stands in, an item
 * passes its next step, as long as the reminder's own step is as far. No softer word goes out while an older item was sent a
 * harder one and has a step before it: the younger waits to be swept along, at most until it is as late itself. Where the host
 * was away and several steps came due, only the next in order is given, and the one after it not before the days granted are
 * over: no formal notice goes to somebody who was not reminded.
 *
 * @param steps  in order: days rise, keys are unique, the tone never softens
 * @param minimums  the least amounts to be reminded of, one a currency at most; {@link #USUAL_MINIMUM} for any other
 */
public record SteppedReminders(List<ReminderStep> steps, List<Money> minimums) implements ReminderPolicy {

    /**
     * Five units of the currency of the account: what a letter costs; whoever asks for less spends more than comes in, and
     * tells a good customer that a cent counts more.
     */
    public static final int USUAL_MINIMUM = 5;

    /**
     * @throws IllegalArgumentException if there is no step, days do not rise, a key occurs twice or a tone softens, or a
     *     minimum is below zero or the second of its currency
     */
    public SteppedReminders {
        steps = List.copyOf(steps);
        minimums = List.copyOf(minimums);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a stepped policy has at least one step");
        }
        for (int i = 1; i < steps.size(); i++) {
            requireForward(steps.get(i - 1), steps.get(i));
        }
        requireUniqueKeys(steps);
        requireUniqueCurrencies(minimums);
    }

    private static void requireForward(ReminderStep earlier, ReminderStep later) {
        if (later.daysLate() <= earlier.daysLate()) {
            throw new IllegalArgumentException("step " + later.key() + " comes after " + later.daysLate()
                    + " days, not later than step " + earlier.key() + " after " + earlier.daysLate());
        }
        if (later.tone().compareTo(earlier.tone()) < 0) {
            throw new IllegalArgumentException("step " + later.key() + " speaks softer than step " + earlier.key());
        }
    }

    private static void requireUniqueKeys(List<ReminderStep> steps) {
        Set<String> keys = new HashSet<>();
        for (ReminderStep step : steps) {
            if (!keys.add(step.key())) {
                throw new IllegalArgumentException("two steps have the key " + step.key());
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

    /**
     * {@return these steps, with the least amount to be reminded of in its currency: all that is asked for of an account
     * counts, without interest} Zero: whatever is asked for is reminded of.
     */
    public SteppedReminders withMinimum(Money minimum) {
        List<Money> others = new ArrayList<>(minimums);
        others.removeIf(minimum::isSameCurrency);
        others.add(minimum);
        return new SteppedReminders(steps, others);
    }

    @Override
    public Optional<Reminder> due(Position position, List<Reminder> sent) {
        OverdueClaim claim = OverdueClaim.of(position);
        SentReminders before = SentReminders.of(position.account(), sent);
        boolean asked = isEnough(claim.total()) && before.isAnswerDue(position.asOf());
        return asked ? next(position, claim, before) : Optional.empty();
    }

    private boolean isEnough(Money claimed) {
        Money minimum = minimums.stream()
                .filter(claimed::isSameCurrency)
                .findFirst()
                .orElseGet(() -> Money.of(claimed.getCurrencyUnit(), BigDecimal.valueOf(USUAL_MINIMUM)));
        return claimed.isPositive() && !claimed.isLessThan(minimum);
    }

    private Optional<Reminder> next(Position position, OverdueClaim claim, SentReminders before) {
        Set<ReminderStep> older = new HashSet<>();
        for (ClaimedItem item : claim.items()) {
            Passed passed = before.passed(item);
            Optional<ReminderStep> step = passed.next(steps);
            if (step.filter(next -> comes(next, item.daysLate(position.asOf()), older))
                    .isPresent()) {
                return step.map(next -> reminder(position, claim, item, next, before));
            }
            step.ifPresent(next -> passed.sentForIt().forEach(older::add));
        }
        return Optional.empty();
    }

    /** Whether a step has come, and speaks no softer than what older items were sent, unless this one is as late. */
    private static boolean comes(ReminderStep step, long daysLate, Set<ReminderStep> older) {
        return daysLate >= step.daysLate()
                && older.stream()
                        .noneMatch(sent -> sent.tone().compareTo(step.tone()) > 0 && sent.daysLate() > daysLate);
    }

    private static Reminder reminder(
            Position position, OverdueClaim claim, ClaimedItem pace, ReminderStep step, SentReminders before) {
        Reminder.Builder reminder = Reminder.builder()
                .account(position.account())
                .step(step)
                .on(position.asOf())
                .claim(claim)
                .pace(pace.item());
        before.noticed(claim)
                .filter(noticed -> step.tone() != Tone.FORMAL_NOTICE)
                .ifPresent(reminder::noticedOn);
        return reminder.build();
    }
}
