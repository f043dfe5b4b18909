package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.party.BankAccount;
import org.facturier.core.terms.PaymentMeans.CreditTransfer;

/** Makes the draft of lines that an agreement bills together. */
final class DraftFactory {

    private DraftFactory() {}

    static InvoiceDraft draft(PartnerAgreement agreement, boolean owedToPartner, List<LineItem> lines) {
        return owedToPartner ? selfBilled(agreement, lines) : billed(agreement, lines);
    }

    private static InvoiceDraft billed(PartnerAgreement agreement, List<LineItem> lines) {
        DocumentHeader.Builder header = common(agreement, lines)
                .seller(agreement.supplier())
                .buyer(agreement.partner())
                .terms(agreement.terms());
        agreement.meansOfPayment().forEach(header::meansOfPayment);
        agreement.purchaseOrder().ifPresent(header::purchaseOrder);
        agreement.buyerReference().ifPresent(header::buyerReference);
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(header.build()).lines(lines);
        agreement.allowancesAndCharges().forEach(draft::allowanceCharge);
        return draft.build();
    }

    private static InvoiceDraft selfBilled(PartnerAgreement agreement, List<LineItem> lines) {
        DocumentHeader.Builder header = common(agreement, lines)
                .type(DocumentType.SELF_BILLED_INVOICE)
                .seller(agreement.partner())
                .buyer(agreement.supplier())
                .terms(agreement.payoutTerms().orElse(agreement.terms()));
        for (BankAccount account : agreement.partner().accounts()) {
            header.meansOfPayment(new CreditTransfer(account));
        }
        return InvoiceDraft.builder().header(header.build()).lines(lines).build();
    }

    private static DocumentHeader.Builder common(PartnerAgreement agreement, List<LineItem> lines) {
        DocumentHeader.Builder header = DocumentHeader.builder()
                .currency(agreement.currency())
                .language(agreement.language())
                .contract(agreement.id())
                .delivery(Delivery.during(span(lines)));
        agreement.policy().ifPresent(header::policy);
        return header;
    }

    private static ServicePeriod span(List<LineItem> lines) {
        return lines.stream()
                .flatMap(line -> line.period().stream())
                .reduce((one, other) -> new ServicePeriod(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.until().isAfter(other.until()) ? one.until() : other.until()))
                .orElseThrow();
    }
}
