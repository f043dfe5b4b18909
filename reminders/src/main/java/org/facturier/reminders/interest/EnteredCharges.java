package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.account.Account;
import org.facturier.core.account.Entry;
import org.facturier.core.account.EntryReason;
import org.facturier.core.chain.DocumentKey;
import org.joda.money.Money;

/** What was entered on an account for the lateness of its documents. What of it was given up or paid still counts. */
final class EnteredCharges {

    private record Charged(EntryReason why, DocumentKey document) {}

    private final Money nothing;
    private final Map<Charged, Money> sums = new HashMap<>();

    EnteredCharges(Account account, LocalDate upTo) {
        nothing = Money.zero(account.key().currency());
        account.entries().stream()
                .filter(entry -> !entry.on().isAfter(upTo))
                .filter(entry -> entry.kind() == Entry.Kind.ENTERED || entry.kind() == Entry.Kind.REVERSAL)
                .forEach(this::take);
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
