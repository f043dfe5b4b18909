package org.facturier.examples.quickstart;

import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.Ledger;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.CurrencyUnit;

/**
 * What a host remembers; here in memory, elsewhere in its database.
 *
 * @param documents  every document issued, in order
 * @param ledger  every fact, and what is owed
 * @param reminders  every reminder sent, in order
 * @param findings  what somebody should look at
 */
record Books(List<Invoice> documents, Ledger ledger, List<Reminder> reminders, Findings findings) {

    Books {
        documents = List.copyOf(documents);
        reminders = List.copyOf(reminders);
    }

    /** {@return the account of a partner in one currency, if anything was told of it} */
    Optional<Account> account(String partner, CurrencyUnit currency) {
        return ledger.account(new AccountKey(ledger.house(), partner, currency));
    }

    Optional<Invoice> document(InvoiceNumber number) {
        return documents.stream()
                .filter(document -> document.number().equals(number))
                .findFirst();
    }
}
