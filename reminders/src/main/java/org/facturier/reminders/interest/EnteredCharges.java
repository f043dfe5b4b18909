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

    private final Money nothing;
    private final Map<String, Money> sums = new HashMap<>();

    EnteredCharges(Account account, LocalDate upTo) {
        nothing = Money.zero(account.key().currency());
        for (Entry entry : account.entries()) {
            if (!entry.on().isAfter(upTo)
                    && (entry.kind() == Entry.Kind.ENTERED || entry.kind() == Entry.Kind.REVERSAL)) {
                entry.item()
                        .match(Sought.ENTRY)
                        .ifPresent(id -> sums.merge(ChargeId.family(id), entry.amount(), Money::plus));
            }
        }
    }

    /** {@return what stands on the account for a reason and a document, settled or not} */
    Money of(EntryReason why, DocumentKey document) {
        return sums.getOrDefault(new ChargeId(why, document).family(), nothing);
    }
}
