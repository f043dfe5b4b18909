package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.reminders.interest.LateFee;
import org.joda.money.Money;

/**
 * What a collector is handed when dunning has ended without payment: the claim, what it comes from and what was done about it. The
 * host keeps it and tells {@link Dunning#after}; from its day on, nothing of the account is reminded.
 *
 * @param account  the account
 * @param on  the day of the handover
 * @param items  what is claimed: all that may be asked for, the oldest first, one at least
 * @param leftOut  what is late and not claimed at all, because it is promised, disputed or covered
 * @param deductions  what is taken off what is open of these items, so that what is claimed is left
 * @param reminders  the reminders that were sent about anything claimed, the earliest first; a formal notice is among them
 * @param entries  all that moved the items claimed, by day, each with the identifier of its fact
 * @param lateFees  interest up to the day inclusive, and fixed sums, which do not stand on the account yet
 * @param remarks  what somebody should look at before it goes out
 */
public record CollectionHandover(
        AccountKey account,
        LocalDate on,
        List<ClaimedItem> items,
        List<ClaimedItem> leftOut,
        List<Deduction> deductions,
        List<Reminder> reminders,
        List<Entry> entries,
        List<LateFee> lateFees,
        Findings remarks) {

    /** @throws IllegalArgumentException if nothing is claimed, or no formal notice was sent about any of it */
    public CollectionHandover {
        Completeness.of("a handover")
                .needs("account", account)
                .needs("on", on)
                .needs("items", items.isEmpty() ? null : items)
                .needs("remarks", remarks)
                .verify();
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        deductions = List.copyOf(deductions);
        reminders = List.copyOf(reminders);
        entries = List.copyOf(entries);
        lateFees = List.copyOf(lateFees);
        if (reminders.stream().noneMatch(sent -> sent.level().notice() == DunningNotice.FORMAL_NOTICE)) {
            throw new IllegalArgumentException("a handover follows a formal notice, and none was sent to " + account);
        }
    }

    /** {@return the overdue amount, without interest and fixed sums} */
    public Money claimed() {
        return Money.total(items.stream().map(ClaimedItem::claimed).toList());
    }

    /** {@return interest and fixed sums, one after the other, each in its currency} */
    public List<Money> charges() {
        List<Money> charges = new ArrayList<>();
        for (LateFee fee : lateFees) {
            fee.interestDue().ifPresent(charges::add);
            fee.indemnity().ifPresent(charges::add);
        }
        return List.copyOf(charges);
    }
}
