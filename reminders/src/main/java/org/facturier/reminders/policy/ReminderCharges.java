package org.facturier.reminders.policy;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.LateCharge;
import org.facturier.reminders.interest.LateCharges;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.interest.LateInterestLaws;
import org.facturier.reminders.interest.LateInterestRule;
import org.facturier.reminders.policy.ReminderStep.Charge;

/**
 * Works out what a reminder claims beside the amount, where its step claims anything: interest on what it asks for and on
 * what was paid late of the same documents, and the fixed sums for recovery; what stands on the account already is not
 * claimed again.
 *
 * @param law  by what interest and indemnity are found, document by document
 */
public record ReminderCharges(LateInterestLaw law) {

    public ReminderCharges {
        Completeness.of("the charges of reminders").needs("law", law).verify();
    }

    /** {@return charges by the law of the seller's country} */
    public static ReminderCharges ofSeller() {
        return new ReminderCharges(LateInterestLaws.ofSeller());
    }

    /**
     * {@return a reminder with what its step claims; one of another account goes without, which is a remark on it}
     *
     * @param reminder  as the policy gave it
     * @param account  its account
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     */
    public Reminder on(Reminder reminder, Account account, Function<DocumentKey, Optional<Invoice>> documents) {
        if (!reminder.account().equals(account.key())) {
            return remarked(reminder, account);
        }
        ReminderStep step = reminder.step();
        return step.charges().isEmpty() ? reminder : charged(reminder, account, documents);
    }

    private static Reminder remarked(Reminder reminder, Account account) {
        Finding elsewhere = LateInterestRule.OWN_ACCOUNT.at(
                "account",
                say("the reminder is of {account}, its charges were asked of {other}")
                        .with("account", reminder.account())
                        .with("other", account.key()));
        return reminder.toBuilder()
                .remarks(reminder.remarks().plus(Findings.of(elsewhere)))
                .build();
    }

    private Reminder charged(Reminder reminder, Account account, Function<DocumentKey, Optional<Invoice>> documents) {
        LateCharges charges = LateCharges.onWhatIsAsked(account, documents, law, reminder.on(), reminder.claimedOf());
        List<LateCharge> claimed = charges.all().stream()
                .map(charge -> claimed(charge, reminder.step()))
                .filter(charge -> !charge.isNothing())
                .toList();
        return reminder.toBuilder()
                .charges(claimed)
                .remarks(reminder.remarks().plus(charges.findings()))
                .build();
    }

    private static LateCharge claimed(LateCharge charge, ReminderStep step) {
        LateCharge interest = step.claims(Charge.INTEREST) ? charge : charge.indemnityAlone();
        return step.claims(Charge.INDEMNITY) ? interest : interest.interestAlone();
    }
}
