package org.facturier.examples.quickstart;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.receivable.Receivables;
import org.facturier.reminders.policy.Reminder;

/**
 * What a host remembers; here in memory, elsewhere in its database.
 *
 * @param documents  every document issued, in order
 * @param receivables  what is owed, and what was paid
 * @param reminders  every reminder sent, in order
 * @param findings  what somebody should look at
 */
record Books(List<Invoice> documents, Receivables receivables, List<Reminder> reminders, Findings findings) {

    Books {
        documents = List.copyOf(documents);
        reminders = List.copyOf(reminders);
    }

    Optional<Invoice> document(InvoiceNumber number) {
        return documents.stream()
                .filter(document -> document.number().equals(number))
                .findFirst();
    }
}
