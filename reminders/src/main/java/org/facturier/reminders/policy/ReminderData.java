package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.joda.money.Money;

record ReminderData(
        InvoiceNumber invoice,
        ReminderStep step,
        LocalDate on,
        List<OverdueInstalment> instalments,
        Money disputed,
        LocalDate deadline,
        Optional<LateInterest> interest,
        Optional<Money> indemnity,
        Optional<LateInterestRegime> regime,
        Findings remarks)
        implements Reminder {

    ReminderData {
        Completeness.of("a reminder")
                .needs("invoice", invoice)
                .needs("step", step)
                .needs("on", on)
                .needs("instalments", instalments.isEmpty() ? null : instalments)
                .verify();
        instalments = List.copyOf(instalments);
        disputed = disputed == null ? Money.zero(instalments.get(0).claimed().getCurrencyUnit()) : disputed;
        deadline = deadline == null ? on.plusDays(step.daysToAnswer()) : deadline;
        if (instalments.get(0).daysLate(on) < 1) {
            throw new IllegalArgumentException("invoice " + invoice + " is not overdue on " + on);
        }
    }
}
