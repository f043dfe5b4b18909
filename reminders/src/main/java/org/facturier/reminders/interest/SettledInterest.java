package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.account.Account;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What was settled of interest that was entered on an account, by document and day: what was entered by then, less
 * what was open. Interest that was carried forward is not among it, for the debts of the new ledger begin without the
 * payments before it.
 * <p>Where payments settle interest first, interest that was entered is already settled by the payments before it as
 * the law counts. What is then paid of the entry settles interest that accrued since, and after that what is left of
 * the principal.
 */
final class SettledInterest {

    private final LocalDate upTo;
    /** Items of interest that was entered in this ledger. */
    private final Set<ItemKey> enteredHere = new HashSet<>();

    private final Map<DocumentKey, NavigableMap<LocalDate, Money>> settled = new HashMap<>();
    private final Map<DocumentKey, List<Link>> links = new HashMap<>();

    SettledInterest(Account account, LocalDate upTo) {
        this.upTo = upTo;
        account.entries().forEach(this::take);
        if (!enteredHere.isEmpty()) {
            account.balances().forEach(this::take);
            account.links().stream().filter(PaymentsOfDocument::pays).forEach(this::take);
        }
    }

    /** An entry adds, a reversal takes off; the balances then say how much of it was not settled. */
    private void take(Entry entry) {
        Optional<LateFeeId> id = LateFeeId.of(entry.item()).filter(fee -> fee.why() == EntryReason.INTEREST);
        if (id.filter(fee -> fee.isOf(entry)).isPresent()) {
            enteredHere.add(entry.item());
        }
        if (enteredHere.contains(entry.item())
                && (entry.kind() == Entry.Kind.ENTERED || entry.kind() == Entry.Kind.REVERSAL)) {
            change(id.orElseThrow().document(), entry.on(), entry.amount());
        }
    }

    private void take(Link link) {
        if (enteredHere.contains(link.debit())) {
            links.computeIfAbsent(document(link.debit()), key -> new ArrayList<>())
                    .add(link);
        }
    }

    private static DocumentKey document(ItemKey item) {
        return LateFeeId.of(item).orElseThrow().document();
    }

    /** What is open is not settled: from its first day on it is taken off, until it ends. */
    private void take(Balance balance) {
        if (enteredHere.contains(balance.item())) {
            DocumentKey document = document(balance.item());
            change(document, balance.from(), balance.open().negated());
            balance.until().ifPresent(until -> change(document, until, balance.open()));
        }
    }

    private void change(DocumentKey document, LocalDate day, Money by) {
        if (!day.isAfter(upTo)) {
            settled.computeIfAbsent(document, key -> new TreeMap<>()).merge(day, by, Money::plus);
        }
    }

    /**
     * {@return what changed a document so, by day: what was settled, and what is owed again because a payment came
     * back or a relief was credited}
     */
    List<Repayment> of(DocumentKey document) {
        PaymentsOfDocument payments = new PaymentsOfDocument(links.getOrDefault(document, List.of()));
        List<Repayment> repayments = new ArrayList<>();
        settled.getOrDefault(document, new TreeMap<>()).forEach((day, amount) -> {
            if (amount.isPositive()) {
                repayments.add(new Repayment(day, amount, Repayment.Kind.OF_INTEREST));
            } else if (amount.isNegative()) {
                repayments.addAll(returned(payments.returned(day, amount.negated()), day, amount.negated()));
            }
        });
        return repayments;
    }

    /** What was given up and is owed again is returned by no payment. */
    private static List<Repayment> returned(List<Repayment> known, LocalDate day, Money amount) {
        Repayment.Kind kind = Repayment.Kind.OF_INTEREST_RETURNED;
        List<Repayment> returned = new ArrayList<>();
        known.forEach(back -> returned.add(new Repayment(day, back.amount(), kind, back.paidOn())));
        Money rest = known.stream().map(Repayment::amount).reduce(amount, Money::minus);
        if (rest.isPositive()) {
            returned.add(new Repayment(day, rest, kind));
        }
        return returned;
    }
}
