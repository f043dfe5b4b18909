package org.facturier.reminders.policy;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
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

    private final DunningTone tone;
    private final LateInterestLaw law;
    private final Map<AccountKey, CollectionHandover> handedOver;

    private Dunning(DunningTone tone, LateInterestLaw law, Map<AccountKey, CollectionHandover> handedOver) {
        this.tone = Objects.requireNonNull(tone, "tone");
        this.law = Objects.requireNonNull(law, "law");
        this.handedOver = Map.copyOf(handedOver);
    }

    /** {@return the usual levels, and late fees by the law of the seller's country} */
    public static Dunning standard() {
        return new Dunning(DunningTone.same(ReminderPolicy.stepped()), LateInterestLaw.ofSeller(), Map.of());
    }

    /** {@return this dunning, by another policy for all partners} */
    public Dunning with(ReminderPolicy other) {
        return inTone(DunningTone.same(Objects.requireNonNull(other, "policy")));
    }

    /** {@return this dunning, by a policy that depends on how a partner has paid so far} */
    public Dunning inTone(DunningTone other) {
        return new Dunning(other, law, handedOver);
    }

    /** {@return this dunning, with late fees by another law; {@link LateInterestLaw#none} claims none} */
    public Dunning with(LateInterestLaw other) {
        return new Dunning(tone, other, handedOver);
    }

    /**
     * {@return this dunning after accounts were handed over to a collector, in place of those it knew: from the day of its handover
     * on, nothing of an account is reminded, nor handed over once more}
     *
     * @param handovers  those that stand; one that was taken back is left out. Of two of one account the earlier counts
     */
    public Dunning after(List<CollectionHandover> handovers) {
        return new Dunning(
                tone,
                law,
                handovers.stream()
                        .collect(Collectors.toMap(
                                CollectionHandover::account,
                                Function.identity(),
                                BinaryOperator.minBy(Comparator.comparing(CollectionHandover::on)))));
    }

    private ReminderPolicy policy(Account account, LocalDate day) {
        ReminderPolicy policy = tone.policy(PaymentHistory.of(account, day));
        CollectionHandover handover = handedOver.get(account.key());
        return handover == null ? policy : new HandedOver(policy, handover);
    }

    private boolean isHandedOver(Account account, LocalDate day) {
        CollectionHandover handover = handedOver.get(account.key());
        return handover != null && !day.isBefore(handover.on());
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
        return policy(account, day)
                .due(account.at(day), sent)
                .map(reminder -> withLateFees(reminder, account, documents));
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
        ReminderPlan plan = policy(account, day).plan(account.at(day), sent, until);
        List<Reminder> coming = plan.coming().stream()
                .map(reminder -> withLateFees(reminder, account, documents))
                .toList();
        return new ReminderPlan(plan.account(), plan.from(), plan.until(), coming, plan.pauses());
    }

    /**
     * {@return the note of what falls due, empty if none is due or the account was handed over}
     *
     * @param notes  which notes the house sends
     * @param account  the account of the partner
     * @param day  the day of the note
     * @param sent  the notes already sent, in any order; those of other accounts do not count
     */
    public Optional<DueNote> note(DueNotes notes, Account account, LocalDate day, List<DueNote> sent) {
        return isHandedOver(account, day) ? Optional.empty() : notes.due(account.at(day), sent);
    }

    /**
     * {@return what to hand over to a collector; empty where dunning has not ended, nothing may be asked for, or the account was
     * handed over before}
     *
     * <p>Dunning has ended where an item that is still asked for was sent a formal notice, being late by the days of its level, and
     * the grace days of all reminders of the account are over.
     *
     * @param account  the account of the partner
     * @param day  the day of the handover
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     * @param documents  finds a document, as for {@link #due}
     */
    public Optional<CollectionHandover> handover(
            Account account, LocalDate day, List<Reminder> sent, Function<DocumentKey, Optional<Invoice>> documents) {
        Pauses known = Pauses.of(account.at(day), sent);
        boolean ended = known.before().isAnswerDue(day)
                && known.claim().items().stream().anyMatch(known.before()::isNoticed);
        return ended && !isHandedOver(account, day)
                ? Optional.of(handover(account, known, documents))
                : Optional.empty();
    }

    private CollectionHandover handover(
            Account account, Pauses known, Function<DocumentKey, Optional<Invoice>> documents) {
        OverdueClaim claim = known.claim();
        LocalDate day = known.position().asOf();
        LateFees fees = LateFees.onWhatIsAsked(account, documents, law, day, OverdueClaim.claimedOf(claim.items()));
        Set<ItemKey> claimed = claim.items().stream().map(ClaimedItem::item).collect(Collectors.toSet());
        return new CollectionHandover(
                account.key(),
                day,
                claim.items(),
                claim.leftOut(),
                claim.deductions(),
                known.before().about(claimed),
                account.entries().stream()
                        .filter(entry ->
                                claimed.contains(entry.item()) && !entry.on().isAfter(day))
                        .toList(),
                fees.all().stream().filter(fee -> !fee.isNothing()).toList(),
                fees.findings());
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
