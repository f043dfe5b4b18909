package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.adjustment.LineCredit;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.reference.DocumentKey;

/**
 * Makes the draft of a credit note: it names each invoice that it takes something back from, and starts from what each came to
 * and what was credited of it.
 *
 * @param chain  every document issued before
 * @param lineCredits  what is credited, at least one
 */
record NoteDraft(Chain chain, List<LineCredit> lineCredits) {

    /** {@return the invoices that something is credited from, the newest first} */
    private List<Invoice> invoices() {
        return lineCredits.stream().map(each -> each.on().document()).distinct().toList();
    }

    /** {@return the invoices that something is credited from, each once, as a document names them} */
    List<DocumentReference> references() {
        return invoices().stream().map(Invoice::reference).toList();
    }

    /**
     * {@return the draft of a credit note}
     *
     * <p>Its tax is the share of the tax invoiced, cumulative over all notes of an invoice, so that notes of a whole invoice
     * come to its tax. It is due at once; it has the levies of the invoices, and the rate of the accounting currency of the
     * first that has one.
     *
     * @param header  the head of a document of the agreement, with its delivery
     * @param selfBilled  whether the partner is the seller
     */
    InvoiceDraft draft(DocumentHeader.Builder header, boolean selfBilled) {
        header.type(selfBilled ? DocumentType.SELF_BILLED_CREDIT_NOTE : DocumentType.CREDIT_NOTE)
                .policy(VatCalculators.cumulativeCredit().policy())
                .terms(invoices().get(0).header().terms().atOnce())
                .levies(invoices().stream()
                        .flatMap(invoice -> invoice.totals().levied().stream())
                        .distinct()
                        .toList())
                .preceding(references());
        invoices().stream()
                .flatMap(invoice -> invoice.header().accountingRate().stream())
                .findFirst()
                .ifPresent(header::accountingRate);
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        lineCredits.forEach(each -> draft.line(each.line()));
        invoices()
                .forEach(invoice ->
                        draft.basis(new DocumentBasis(invoice.reference(), chain.basis(DocumentKey.of(invoice)))));
        return draft.build();
    }
}
