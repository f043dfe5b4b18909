package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.interest.LateCharge;
import org.joda.money.Money;

record ReminderData(
        AccountKey account,
        ReminderStep step,
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
        List<LateCharge> charges,
        Findings remarks)
        implements Reminder {

    ReminderData {
        Completeness.of("a reminder")
                .needs("account", account)
                .needs("step", step)
                .needs("on", on)
                .needs("items", items.isEmpty() ? null : items)
                .verify();
        items = List.copyOf(items);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
        deductions = deductions == null ? List.of() : List.copyOf(deductions);
        charges = List.copyOf(charges);
        requireLateOnce(items, on);
        Money nothing = Money.zero(account.currency());
        promised = promised == null ? nothing : promised;
        disputed = disputed == null ? nothing : disputed;
        credited = credited == null ? nothing : credited;
        deadline = deadline == null ? on.plusDays(step.daysToAnswer()) : deadline;
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

    private static void requireAmong(ItemKey pace, List<ClaimedItem> items) {
        if (items.stream().noneMatch(item -> item.item().equals(pace))) {
            throw new IllegalArgumentException("the pace is set by an item of the reminder, not by " + pace);
        }
    }
}
