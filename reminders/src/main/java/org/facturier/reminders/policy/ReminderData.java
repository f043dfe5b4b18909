package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.interest.LateFee;
import org.joda.money.Money;

/**
 * The parts of a reminder, as its JSON form has them. What was kept before a part was said lacks it, and is read with what it
 * meant then: no deductions, the oldest item as its pace, the last day by the grace days of its level.
 */
record ReminderData(
        AccountKey account,
        DunningLevel level,
        LocalDate on,
        List<ClaimedItem> items,
        List<ClaimedItem> leftOut,
        List<Deduction> deductions,
        ItemKey pace,
        Money promised,
        Money disputed,
        Money credited,
        LocalDate deadline,
        Optional<LocalDate> noticedOn,
        List<LateFee> lateFees,
        boolean awaitsLateFees,
        Findings remarks)
        implements Reminder {

    ReminderData {
        Completeness.of("a reminder")
                .needs("account", account)
                .needs("level", level)
                .needs("on", on)
                .needs("items", items.isEmpty() ? null : items)
                .verify();
        items = List.copyOf(items);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
        deductions = deductions == null ? List.of() : List.copyOf(deductions);
        lateFees = List.copyOf(lateFees);
        requireNoneWhileAwaited(lateFees, awaitsLateFees);
        requireLateOnce(items, on);
        Money nothing = Money.zero(account.currency());
        promised = promised == null ? nothing : promised;
        disputed = disputed == null ? nothing : disputed;
        credited = credited == null ? nothing : credited;
        deadline = deadline == null ? on.plusDays(level.graceDays()) : deadline;
        pace = pace == null ? items.get(0).item() : pace;
        requireAmong(pace, items);
    }

    private static void requireLateOnce(List<ClaimedItem> items, LocalDate on) {
        for (ClaimedItem item : items) {
            if (item.daysLate(on) < 1) {
                throw new IllegalArgumentException(item.name() + " is not overdue on " + on);
            }
            if (item.claimed().isZero()) {
                throw new IllegalArgumentException("nothing is claimed of " + item.name());
            }
        }
        if (items.stream().map(ClaimedItem::item).distinct().count() < items.size()) {
            throw new IllegalArgumentException("an item stands twice in a reminder of " + on);
        }
    }

    private static void requireNoneWhileAwaited(List<LateFee> lateFees, boolean awaited) {
        if (awaited && !lateFees.isEmpty()) {
            throw new IllegalArgumentException("a reminder that awaits its late fees has none yet");
        }
    }

    private static void requireAmong(ItemKey pace, List<ClaimedItem> items) {
        if (items.stream().noneMatch(item -> item.item().equals(pace))) {
            throw new IllegalArgumentException("the pace is set by an item of the reminder, not by " + pace);
        }
    }
}
