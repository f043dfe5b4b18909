package org.facturier.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.finding.Completeness;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;

/**
 * An issued, numbered invoice, credit note or self-billed invoice. It never changes; what happens to it later is told by
 * events. Every word and figure on it was decided when it was issued.
 */
public sealed interface Invoice permits InvoiceData {

    /** {@return its number (BT-1)} */
    InvoiceNumber number();

    /** {@return the series its number belongs to} */
    String series();

    /** {@return its date (BT-2)} */
    LocalDate issuedOn();

    /** {@return who, in which currency and language, on which terms} */
    DocumentHeader header();

    /** {@return every stated amount, and by which arithmetic} */
    CalculatedAmounts calculated();

    /** {@return what is to be paid and when} */
    PaymentSchedule schedule();

    /** {@return the words that the law requires on it} */
    List<LegalNotice> notices();

    /** {@return what a payment is to quote (BT-83)} */
    String paymentReference();

    /**
     * {@return for a credit note, the invoices it credits; for a part of an order, the order; mostly none} They say how the
     * tax of parts comes to that of the whole.
     */
    List<DocumentBasis> bases();

    /** {@return what kind of document it is} */
    default DocumentType type() {
        return header().type();
    }

    /** {@return its lines} */
    default List<InvoiceLine> lines() {
        return calculated().lines();
    }

    /** {@return its totals} */
    default InvoiceTotals totals() {
        return calculated().totals();
    }

    /** {@return how another document refers to it} */
    default DocumentReference reference() {
        return new DocumentReference(number(), issuedOn());
    }

    /**
     * {@return an amount that is summed with others and is in another currency than they; empty as a rule} A document that has
     * one can be read and looked at, and not be reckoned with.
     */
    default Optional<Money> foreignAmount() {
        return ForeignAmount.in(this);
    }

    /**
     * {@return what its buyer is to tell a bank: of several instalments the one that is due first} Empty where nothing is to be
     * paid, no account with an IBAN is named, or it is collected by direct debit, so that nobody pays twice.
     */
    default Optional<TransferRequest> transfer() {
        return new InvoiceTransfer(this).first();
    }

    /**
     * {@return what its buyer is to tell a bank to pay an instalment; empty as above, or where that asks for nothing}
     *
     * @param instalment  of its schedule, or of a later plan
     */
    default Optional<TransferRequest> transfer(Instalment instalment) {
        return new InvoiceTransfer(this).of(instalment);
    }

    /** {@return all that it says but its number} */
    default ProForma proForma() {
        return new ProForma(issuedOn(), header(), calculated(), schedule(), notices(), bases());
    }

    /**
     * {@return an invoice, as an issuer or a reader of foreign documents puts it together; a payment quotes its number}
     *
     * @param number  its number
     * @param series  the series of the number
     * @param proForma  all that it says beside
     */
    static Invoice of(InvoiceNumber number, String series, ProForma proForma) {
        Completeness.of("an invoice").needs("number", number).verify();
        return of(number, series, proForma, number.text());
    }

    /**
     * {@return an invoice whose payment quotes something else than its number}
     *
     * @param number  its number
     * @param series  the series of the number
     * @param proForma  all that it says beside
     * @param paymentReference  what a payment is to quote
     */
    static Invoice of(InvoiceNumber number, String series, ProForma proForma, String paymentReference) {
        Completeness.of("an invoice").needs("proForma", proForma).verify();
        return new InvoiceData(
                number,
                series,
                proForma.issuedOn(),
                proForma.header(),
                proForma.calculated(),
                proForma.schedule(),
                proForma.notices(),
                paymentReference,
                proForma.bases());
    }
}
