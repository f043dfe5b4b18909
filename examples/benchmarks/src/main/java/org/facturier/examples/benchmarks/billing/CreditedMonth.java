package org.facturier.examples.benchmarks.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.usage.DailyUsage;
import org.joda.money.Money;

/**
 * A month that was billed, of which somebody credited a quarter of every tenth line by hand; and then more was known of what was
 * used.
 */
final class CreditedMonth {

    private static final int CREDITED = 10;
    private static final Chain NOTHING = Chain.none();

    private final Month month;
    private final List<PartnerAgreement> agreements;
    private final List<Invoice> documents = new ArrayList<>();
    private int lines;

    CreditedMonth(Month month) {
        this.month = month;
        this.agreements = month.agreements();
        BilledMonth.bill(agreements, month).invoices().forEach(this::issue);
    }

    private void issue(ProposedInvoice proposed) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(proposed.draft().header());
        proposed.draft()
                .lines()
                .forEach(line -> draft.line(
                        line.toBuilder().treatment(TaxTreatment.standard("20")).build()));
        Invoice invoice = issued("F", draft.build());
        documents.add(invoice);
        invoice.lines().forEach(line -> credit(invoice, line));
    }

    /** Fees and usage in turn. */
    private void credit(Invoice invoice, InvoiceLine line) {
        int place = lines++;
        if (place % CREDITED == place / CREDITED % CREDITED) {
            Money part = Money.ofMinor(line.net().getCurrencyUnit(), line.net().getAmountMinorLong() / 4);
            documents.add(issued(
                    "N",
                    Correction.of(NOTHING.with(invoice), DocumentKey.of(invoice))
                            .flatMap(correction -> correction.ofLines("geste", Map.of(line.number(), part)))
                            .orThrow()));
        }
    }

    private Invoice issued(String series, InvoiceDraft draft) {
        String number = String.format(Locale.ROOT, "%s-%07d", series, documents.size());
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of(series, Month.BILLED_ON))
                .orThrow();
    }

    Month month() {
        return month;
    }

    /** {@return every document, a note after its invoice} */
    List<Invoice> documents() {
        return documents;
    }

    /** {@return what a run proposes now} */
    BillingProposal bill(Chain chain) {
        DailyUsage usage = new DailyUsage();
        month.readAnew(usage);
        return BillingRun.standard().plan(agreements, usage, chain, Month.BILLED_ON);
    }
}
