package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.Account;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** Reads off an account what was late of its documents: entries, links and the balances of each item once. */
final class DebtsOfAccount {

    private final Account account;
    private final LocalDate upTo;
    private final Map<DocumentKey, Set<ItemKey>> items = new LinkedHashMap<>();
    private final Map<DocumentKey, Map<LocalDate, Money>> paid = new HashMap<>();

    DebtsOfAccount(Account account, LocalDate upTo) {
        this.account = account;
        this.upTo = upTo;
        account.entries().forEach(this::take);
        account.links().forEach(this::take);
    }

    private void take(Entry entry) {
        if (!entry.on().isAfter(upTo)) {
            owed(entry.item())
                    .ifPresent(document -> items.computeIfAbsent(document, key -> new LinkedHashSet<>())
                            .add(entry.item()));
        }
    }

    // a debt set off counts as paid; a note takes off what is owed
    private void take(Link link) {
        if (link.kind() == Link.Kind.PAYMENT || link.kind() == Link.Kind.SET_OFF) {
            owed(link.debit())
                    .ifPresent(document -> paid.computeIfAbsent(document, key -> new HashMap<>())
                            .merge(link.on(), link.amount(), Money::plus));
        }
    }

    private static Optional<DocumentKey> owed(ItemKey item) {
        return item.match(Sought.OWED_DOCUMENT);
    }

    Map<DocumentKey, List<LateDebt>> byDocument() {
        Map<DocumentKey, List<LateDebt>> debts = new LinkedHashMap<>();
        items.forEach((document, keys) -> {
            List<LateDebt> late = late(document, keys);
            if (!late.isEmpty()) {
                debts.put(document, late);
            }
        });
        return debts;
    }

    /** What a plan moves from one item to another stays where it is, for both are due on one day. */
    private List<LateDebt> late(DocumentKey document, Set<ItemKey> keys) {
        DaysOfDebts days = new DaysOfDebts(upTo, paid.getOrDefault(document, Map.of()));
        for (ItemKey key : keys) {
            List<Balance> balances = account.balances(key);
            balances.forEach(days::take);
        }
        return new ArrayList<>(days.late());
    }
}
