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
 * What was entered on an account for the lateness of its documents. What of it was given up or paid still counts; interest that
 * was carried forward does not, for interest is reckoned anew from there.
 */
final class EnteredCharges {

    private record Charged(EntryReason why, DocumentKey document) {}

    private final Money nothing;
    private final Map<Charged, Money> sums = new HashMap<>();

    EnteredCharges(Account account, LocalDate upTo) {
        nothing = Money.zero(account.key().currency());
        Set<ItemKey> carried = carried(account);
        account.entries().stream()
                .filter(entry -> !carried.contains(entry.item()))
                .filter(entry -> !entry.on().isAfter(upTo))
                .filter(entry -> entry.kind() == Entry.Kind.ENTERED || entry.kind() == Entry.Kind.REVERSAL)
                .forEach(this::take);
    }

    private static Set<ItemKey> carried(Account account) {
        return account.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.ENTERED)
                .filter(entry -> ChargeId.of(entry.item())
                        .filter(id -> id.why() == EntryReason.INTEREST && !id.isOf(entry))
                        .isPresent())
                .map(Entry::item)
                .collect(Collectors.toSet());
    }

    private void take(Entry entry) {
        ChargeId.of(entry.item())
                .ifPresent(id -> sums.merge(new Charged(id.why(), id.document()), entry.amount(), Money::plus));
    }

    /** {@return what stands on the account for a reason and a document, settled or not} */
    Money of(EntryReason why, DocumentKey document) {
        return sums.getOrDefault(new Charged(why, document), nothing);
    }
}
