package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Link;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/**
 * Reads off an account what was late of its documents: its links and balances, each once. Links say what payments
 * settled, balances what was open; interest that was entered is a debt of its own, and what was settled of it goes to
 * the oldest debt of its document.
 */
final class DebtsOfAccount {

    private final LocalDate upTo;
    private final Map<DocumentKey, List<Link>> paid = new HashMap<>();
    private final Map<DocumentKey, DaysOfDebts> days = new LinkedHashMap<>();
    private final SettledInterest interest;

    DebtsOfAccount(Account account, LocalDate upTo) {
        this.upTo = upTo;
        this.interest = new SettledInterest(account, upTo);
        account.links().forEach(this::take);
        account.balances().forEach(this::take);
    }

    // a debt set off counts as paid; a note takes off what is owed
    private void take(Link link) {
        if (PaymentsOfDocument.pays(link)) {
            owed(link.debit())
                    .ifPresent(document -> paid.computeIfAbsent(document, key -> new ArrayList<>())
                            .add(link));
        }
    }

    /** What a plan moves from one item of a document to another stays where it is, for both are due on one day. */
    private void take(Balance balance) {
        owed(balance.item())
                .ifPresent(document -> days.computeIfAbsent(document, key -> new DaysOfDebts(upTo, payments(key)))
                        .take(balance));
    }

    private PaymentsOfDocument payments(DocumentKey document) {
        return new PaymentsOfDocument(paid.getOrDefault(document, List.of()));
    }

    private static Optional<DocumentKey> owed(ItemKey item) {
        return item.match(Sought.OWED_DOCUMENT);
    }

    /**
     * {@return the debts of which something was late, by document in the order of the account; of each document the
     * oldest day first}
     */
    Map<DocumentKey, List<LateDebtData>> byDocument() {
        Map<DocumentKey, List<LateDebtData>> debts = new LinkedHashMap<>();
        days.forEach((document, each) -> {
            List<LateDebtData> late = each.late();
            if (!late.isEmpty()) {
                late.set(0, late.get(0).and(interest.of(document)));
                debts.put(document, late);
            }
        });
        return debts;
    }
}
