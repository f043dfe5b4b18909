package org.facturier.examples.spring.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RejectedException;
import org.facturier.examples.spring.store.Agreements;
import org.facturier.examples.spring.store.Book;
import org.facturier.examples.spring.store.UsageRecords;
import org.springframework.stereotype.Service;

/**
 * Bills what agreements say. Each document has a transaction of its own, under the key that the run gives it: a run that broke
 * off, or two at once, bill nothing twice.
 */
@Service
public class BillingDesk {

    private final Agreements agreements;
    private final UsageRecords usage;
    private final Book book;
    private final InvoiceDesk invoices;
    private final Clock clock;

    BillingDesk(Agreements agreements, UsageRecords usage, Book book, InvoiceDesk invoices, Clock clock) {
        this.agreements = agreements;
        this.usage = usage;
        this.book = book;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** {@return what is to be billed by a day, past or to come, as far as is known now} */
    public BillingProposal proposal(LocalDate day) {
        return BillingRun.standard()
                .plan(agreements.all(), usage.all(), book.whole().chain(), day);
    }

    /** {@return what was billed of all that is to be billed by today} */
    public Billed bill() {
        BillingProposal proposal = proposal(LocalDate.now(clock));
        List<InvoiceNumber> documents = new ArrayList<>();
        Findings.Gathering found = Findings.gathering();
        found.add(proposal.findings());
        for (ProposedInvoice proposed : proposal.invoices()) {
            try {
                Kept<Invoice> kept = invoices.issue("run " + proposed.request(), proposed.draft());
                documents.add(kept.value().number());
                found.add(kept.warnings().under(proposed.agreement()));
            } catch (RejectedException refused) {
                found.add(refused.findings().under(proposed.agreement()));
            }
        }
        return new Billed(documents, found.findings());
    }
}
