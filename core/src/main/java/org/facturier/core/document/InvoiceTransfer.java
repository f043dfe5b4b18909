package org.facturier.core.document;

import java.util.Comparator;
import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Payee;
import org.facturier.core.paymentcode.BillingInformation;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans;

/**
 * What the buyer of an invoice is to tell its bank. Nothing where the invoice is collected by direct debit: who pays by hand as well
 * pays twice. Nothing where the buyer itself writes the invoice.
 */
final class InvoiceTransfer {

    private final Invoice invoice;

    InvoiceTransfer(Invoice invoice) {
        this.invoice = invoice;
    }

    /** {@return a request for what is due first, of several instalments on one day the first; empty if nothing is to be transferred} */
    Optional<TransferRequest> first() {
        return invoice.schedule().instalments().stream()
                .filter(instalment -> instalment.amount().isPositive())
                .min(Comparator.comparing(Instalment::dueOn).thenComparing(Instalment::number))
                .flatMap(this::of);
    }

    /** {@return a request for an instalment; empty if it is not to be transferred, or asks for nothing} */
    Optional<TransferRequest> of(Instalment instalment) {
        return isToBePaid() && instalment.amount().isPositive()
                ? account().map(account -> request(account, instalment))
                : Optional.empty();
    }

    private boolean isToBePaid() {
        return !invoice.type().isCredit()
                && !invoice.type().isSelfBilled()
                && invoice.header().meansOfPayment().stream().noneMatch(PaymentMeans.DirectDebit.class::isInstance);
    }

    /** {@return the first account that is paid to by a transfer and has an IBAN} */
    private Optional<BankAccount> account() {
        return invoice.header().meansOfPayment().stream()
                .flatMap(means -> means.transferTo().stream())
                .findFirst();
    }

    private TransferRequest request(BankAccount account, Instalment instalment) {
        return TransferRequest.of(payee(), account, instalment.amount(), invoice.paymentReference())
                .from(TransferParty.of(invoice.header().buyer()))
                .about(billing(instalment));
    }

    /** {@return who is paid; of one in the place of the seller no address is known} */
    private TransferParty payee() {
        return invoice.header()
                .agents()
                .payee()
                .map(Payee::name)
                .map(name -> new TransferParty(name, Optional.empty()))
                .orElseGet(() -> TransferParty.of(invoice.header().seller()));
    }

    private BillingInformation billing(Instalment instalment) {
        return BillingInformation.of(
                invoice.number().text(),
                invoice.issuedOn(),
                invoice.header().references().buyerReference(),
                invoice.header().seller().vatId(),
                invoice.header().delivery().flatMap(InvoiceTransfer::supplied),
                invoice.totals().taxes(),
                instalment);
    }

    private static Optional<ServicePeriod> supplied(Delivery delivery) {
        return delivery.during().or(() -> delivery.completedOn().map(day -> ServicePeriod.including(day, day)));
    }
}
