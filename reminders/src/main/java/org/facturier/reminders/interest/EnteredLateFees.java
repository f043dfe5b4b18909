package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.account.Account;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What was entered on an account for the lateness of its documents, so that it is claimed once. What of it was given
 * up or paid still counts; interest that was carried forward does not, for interest accrues anew from there.
 */
final class EnteredLateFees {

    /** What an entry is for. */
    private record Lateness(EntryReason why, DocumentKey document) {}

    private final Money nothing;
    private final Map<Lateness, Money> sums = new HashMap<>();

    EnteredLateFees(Account account, LocalDate upTo) {
        nothing = Money.zero(account.key().currency());
        Set<ItemKey> carried = carried(account);
        account.entries().stream()
                .filter(entry -> !carried.contains(entry.item()))
                .filter(entry -> !entry.on().isAfter(upTo))
                .filter(entry -> entry.kind() == Entry.Kind.ENTERED || entry.kind() == Entry.Kind.REVERSAL)
                .forEach(this::take);
    }

    /**
     * Interest whose entry is of another ledger: the identifier of its item is known, and the fact that opened it
     * here is another.
     */
    private static Set<ItemKey> carried(Account account) {
        return account.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.ENTERED)
                .filter(entry -> LateFeeId.of(entry.item())
                        .filter(id -> id.why() == EntryReason.INTEREST && !id.isOf(entry))
                        .isPresent())
                .map(Entry::item)
                .collect(Collectors.toSet());
    }

    /** Entries and what was credited of them: an entry that was reversed is as if it had not been. */
    private void take(Entry entry) {
        LateFeeId.of(entry.item())
                .ifPresent(id -> sums.merge(new Lateness(id.why(), id.document()), entry.amount(), Money::plus));
    }

    /** {@return what stands on the account for a reason and a document, settled or not} */
    Money of(EntryReason why, DocumentKey document) {
        return sums.getOrDefault(new Lateness(why, document), nothing);
    }
}
