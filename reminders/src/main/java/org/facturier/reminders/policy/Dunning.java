package org.facturier.reminders.policy;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;

/**
 * The dunning of a house: which reminder of an account is due on a day, with all that it claims. This is what a nightly job asks.
 *
 * <p>It joins two questions that have to be answered together. A {@link ReminderPolicy} says which level has come, by how the
 * account stands and what was sent; a {@link LateInterestLaw} says what that level claims beside the debt, by the history of the
 * account and by each invoice. The answer of the policy alone would ask for the debt without the interest that its level claims:
 * such a reminder {@linkplain Reminder#awaitsLateFees awaits its late fees}, and no letter is written of it.
 *
 * <p>Immutable and safe for many threads, as long as policy and law are. It sends nothing and keeps nothing.
 */
public final class Dunning {

    private final ReminderPolicy policy;
    private final LateInterestLaw law;

    private Dunning(ReminderPolicy policy, LateInterestLaw law) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.law = Objects.requireNonNull(law, "law");
    }

    /** {@return the usual levels, and late fees by the law of the seller's country} */
    public static Dunning standard() {
        return new Dunning(ReminderPolicy.stepped(), LateInterestLaw.ofSeller());
    }

    /** {@return this dunning, by another policy} */
    public Dunning with(ReminderPolicy other) {
        return new Dunning(other, law);
    }

    /** {@return this dunning, with late fees by another law; {@link LateInterestLaw#none} claims none} */
    public Dunning with(LateInterestLaw other) {
        return new Dunning(policy, other);
    }

    /**
     * {@return the reminder that is due, with what its level claims; empty if none is due}
     *
     * <p>Interest is on what is asked for, and on what was paid late of the same documents; what stands on the account already is
     * not claimed again. Where a rate is not known or a law fails, the reminder goes without and says so in its remarks.
     *
     * @param account  the account of the partner
     * @param day  the day of the reminder
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     */
    public Optional<Reminder> due(
            Account account, LocalDate day, List<Reminder> sent, Function<DocumentKey, Optional<Invoice>> documents) {
        return policy.due(account.at(day), sent).map(reminder -> withLateFees(reminder, account, documents));
    }

    /**
     * {@return what comes when from a day on, if nothing else happens, each reminder with what its level claims on its day} What it
     * says of the first day is what {@link #due} gives.
     *
     * @param account  the account of the partner
     * @param day  the first day
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     * @param documents  finds a document, as for {@link #due}
     * @param until  the day after the last one
     * @throws IllegalArgumentException if that is not after the first day
     */
    public ReminderPlan plan(
            Account account,
            LocalDate day,
            List<Reminder> sent,
            Function<DocumentKey, Optional<Invoice>> documents,
            LocalDate until) {
        ReminderPlan plan = policy.plan(account.at(day), sent, until);
        List<Reminder> coming = plan.coming().stream()
                .map(reminder -> withLateFees(reminder, account, documents))
                .toList();
        return new ReminderPlan(plan.account(), plan.from(), plan.until(), coming, plan.pauses());
    }

    /** {@return a reminder with what its level claims; one of another account goes without, which is a remark on it} */
    Reminder withLateFees(Reminder reminder, Account account, Function<DocumentKey, Optional<Invoice>> documents) {
        if (!reminder.account().equals(account.key())) {
            return remarked(reminder, account);
        }
        return reminder.level().claimsLateFees() ? claiming(reminder, account, documents) : reminder;
    }

    private static Reminder remarked(Reminder reminder, Account account) {
        Finding elsewhere = DunningRule.OWN_ACCOUNT.at(
                "account",
                say("the reminder is of {account}, its late fees were asked of {other}")
                        .with("account", reminder.account())
                        .with("other", account.key()));
        return reminder.toBuilder()
                .remarks(reminder.remarks().plus(Findings.of(elsewhere)))
                .build();
    }

    private Reminder claiming(Reminder reminder, Account account, Function<DocumentKey, Optional<Invoice>> documents) {
        LateFees fees = LateFees.onWhatIsAsked(account, documents, law, reminder.on(), reminder.claimedOf());
        List<LateFee> claimed = fees.all().stream()
                .map(fee -> claimed(fee, reminder.level()))
                .filter(fee -> !fee.isNothing())
                .toList();
        return reminder.toBuilder()
                .lateFees(claimed)
                .remarks(reminder.remarks().plus(fees.findings()))
                .build();
    }

    private static LateFee claimed(LateFee fee, DunningLevel level) {
        LateFee interest = level.claimsInterest() ? fee : fee.indemnityAlone();
        return level.claimsIndemnity() ? interest : interest.interestAlone();
    }
}
