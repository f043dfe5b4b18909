package org.facturier.core.document;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.TaxId;
import org.facturier.core.paymentcode.BillingInformation;
import org.facturier.core.paymentcode.BillingInformation.TaxedAmount;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.tax.TaxSubtotal;
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
        return new BillingInformation(
                invoice.number().text(),
                invoice.issuedOn(),
                invoice.header().references().buyerReference(),
                swissNumber(invoice.header().seller()),
                supplied(),
                taxes(),
                instalment.discount(),
                ChronoUnit.DAYS.between(invoice.issuedOn(), instalment.dueOn()));
    }

    /** {@return the digits of a Swiss number, without the letters of the tax that some write behind it} */
    private static Optional<String> swissNumber(Party seller) {
        return seller.vatId()
                .filter(id -> id.prefix().equals("CH"))
                .map(TaxId::number)
                .map(number -> number.replaceAll("\\D", ""));
    }

    private Optional<ServicePeriod> supplied() {
        return invoice.header()
                .delivery()
                .flatMap(delivery ->
                        delivery.during().or(() -> delivery.completedOn().map(day -> ServicePeriod.including(day, day))));
    }

    private List<TaxedAmount> taxes() {
        List<TaxedAmount> taxes = new ArrayList<>();
        for (TaxSubtotal subtotal : invoice.totals().taxes()) {
            subtotal.treatment()
                    .percent()
                    .ifPresent(percent -> taxes.add(new TaxedAmount(percent, subtotal.net())));
        }
        return taxes;
    }
}
