package org.facturier.core.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Statement;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.document.Invoice;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What a ledger has on an invoice until a day.
 *
 * @param ledger  the book of the house
 * @param on  the day
 */
record Gathered(Ledger ledger, LocalDate on) {

    /**
     * {@return the dossier, without reminders and interest, of which a ledger knows nothing}
     *
     * @param invoice  the document that is objected to
     * @param dispute  the dispute
     * @param evidence  the evidence on it
     */
    Dossier dossier(Invoice invoice, Dispute dispute, EvidenceLog evidence) {
        ServicePeriod days = ServicePeriod.including(invoice.issuedOn(), on);
        List<Statement> accounts = ledger.accounts(DocumentKey.of(invoice))
                .map(account -> account.statement(days))
                .toList();
        return new Dossier(on, dispute, chain(invoice), open(invoice), accounts, List.of(), evidence, Optional.empty());
    }

    /** {@return what is open of an invoice on all accounts together, where a part of it was carried to another partner} */
    private Money open(Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        return ledger.accounts(key)
                .flatMap(account -> account.items(key, on).stream())
                .map(AccountItem::open)
                .reduce(Money.zero(invoice.totals().gross().getCurrencyUnit()), Money::plus);
    }

    /** What names the invoice, what names that, and so on: a credit note that was undone is part of the story. */
    private List<Invoice> chain(Invoice invoice) {
        Map<DocumentKey, Invoice> met = new LinkedHashMap<>();
        Deque<Invoice> next = new ArrayDeque<>(List.of(invoice));
        while (!next.isEmpty()) {
            Invoice document = next.remove();
            if (!document.issuedOn().isAfter(on) && met.putIfAbsent(DocumentKey.of(document), document) == null) {
                next.addAll(ledger.chain().naming(DocumentKey.of(document)));
            }
        }
        met.remove(DocumentKey.of(invoice));
        List<Invoice> all = new ArrayList<>(List.of(invoice));
        met.values().stream().sorted(Comparator.comparing(Invoice::issuedOn)).forEach(all::add);
        return all;
    }
}
