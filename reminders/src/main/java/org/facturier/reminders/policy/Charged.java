package org.facturier.reminders.policy;

import java.util.List;
import org.facturier.core.finding.Outcome;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.reminders.interest.LateDebt;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.interest.LateInterestTerms;
import org.facturier.reminders.policy.ReminderStep.Charge;
import org.joda.money.Money;

/** Puts a reminder together, with what its step claims beside the amount. */
final class Charged {

    private Charged() {}

    static Reminder reminder(ReceivableState state, ReminderStep step, OverdueClaim claim, LateInterestLaw law) {
        Reminder.Builder reminder = Reminder.builder()
                .invoice(state.invoice().number())
                .step(step)
                .on(state.asOf())
                .instalments(claim.instalments())
                .disputed(claim.disputed());
        if (!step.charges().isEmpty()) {
            law.on(state.invoice()).ifPresent(terms -> charge(reminder, step, terms, debts(claim, state)));
        }
        return reminder.build();
    }

    private static List<LateDebt> debts(OverdueClaim claim, ReceivableState state) {
        return claim.instalments().stream()
                .map(each -> LateDebt.unpaid(each.claimed(), each.dueOn(), state.asOf()))
                .toList();
    }

    private static void charge(
            Reminder.Builder reminder, ReminderStep step, LateInterestTerms terms, List<LateDebt> debts) {
        terms.regime().ifPresent(reminder::regime);
        if (step.claims(Charge.INTEREST)) {
            Outcome<LateInterest> interest = terms.on(debts);
            interest.value().ifPresent(reminder::interest);
            reminder.remarks(interest.findings());
        }
        Money indemnity = terms.indemnityOn(debts);
        if (step.claims(Charge.INDEMNITY) && indemnity.isPositive()) {
            reminder.indemnity(indemnity);
        }
    }
}
