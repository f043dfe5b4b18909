package org.facturier.core.issuing;

import org.facturier.core.document.DocumentHeader;
import org.facturier.core.party.BankAccount;
import org.facturier.core.terms.PaymentMeans.CreditTransfer;

/**
 * How an invoice can be paid: a buyer is not left without an account that the seller has named. Of a credit note, which asks
 * for nothing, none is named, and where another is paid in the place of the seller, none of the seller's.
 */
final class MeansOfPayment {

    private MeansOfPayment() {}

    /** {@return a header that says what its draft says, else a transfer to an account of the seller} */
    static DocumentHeader stated(DocumentHeader header) {
        if (header.type().isCredit()
                || !header.meansOfPayment().isEmpty()
                || header.agents().payee().isPresent()
                || header.seller().accounts().isEmpty()) {
            return header;
        }
        DocumentHeader.Builder stated = header.toBuilder();
        for (BankAccount account : header.seller().accounts()) {
            stated.meansOfPayment(new CreditTransfer(account));
        }
        return stated.build();
    }
}
