package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hub: an invoice or credit note in the terms of EN 16931, whatever syntax it came in or goes to. It may be nearly empty and
 * contradict itself: rules judge it, the constructor checks nothing. Amounts keep the scale that they were read with; their
 * currency is {@link #currency}, stated once. Immutable.
 *
 * <p>The invoicing period BG-14 stands beside the delivery, not in it: both syntaxes keep it apart, and services have the one
 * without the other.
 *
 * @param number  the number; demanded by the norm
 * @param issueDate  the day of issue; demanded by the norm
 * @param type  what kind of invoice it is, UNTDID 1001; demanded by the norm
 * @param currency  the currency of all amounts, ISO 4217; demanded by the norm
 * @param accountingCurrency  the currency in which the VAT is booked, where it is another
 * @param taxPointDate  the day on which the VAT falls due
 * @param taxPointCode  what makes the VAT fall due, UNTDID 2005: 3, 35 or 432
 * @param dueDate  the day on which payment is due
 * @param buyerReference  what the buyer asked to be quoted
 * @param project  the project
 * @param contract  the contract
 * @param purchaseOrder  the order of the buyer
 * @param salesOrder  the order as the seller numbers it
 * @param receivingAdvice  the receiving advice
 * @param despatchAdvice  the despatch advice
 * @param tender  the call for tenders, or the lot
 * @param invoicedObject  what is invoiced: a meter, a subscription
 * @param accounting  where the buyer books it
 * @param paymentTerms  the terms of payment in words
 * @param notes  notes
 * @param process  process and specification; demanded by the norm
 * @param precedingInvoices  earlier invoices that this one is about
 * @param seller  who sells; demanded by the norm
 * @param buyer  who buys; demanded by the norm
 * @param payee  who is paid
 * @param taxRepresentative  who answers for the VAT of the seller
 * @param delivery  where and when it was delivered
 * @param period  the period that the invoice is for
 * @param payment  how to pay
 * @param allowances  allowances of the document
 * @param charges  charges of the document
 * @param totals  the totals; demanded by the norm
 * @param breakdown  the VAT by category and rate; demanded by the norm
 * @param supportingDocuments  documents that support what is invoiced
 * @param lines  the lines, in their order; demanded by the norm
 */
public record ElectronicInvoice(
        @Bt("BT-1") Optional<String> number,
        @Bt("BT-2") Optional<LocalDate> issueDate,
        @Bt("BT-3") Optional<String> type,
        @Bt("BT-5") Optional<String> currency,
        @Bt("BT-6") Optional<String> accountingCurrency,
        @Bt("BT-7") Optional<LocalDate> taxPointDate,
        @Bt("BT-8") Optional<String> taxPointCode,
        @Bt("BT-9") Optional<LocalDate> dueDate,
        @Bt("BT-10") Optional<String> buyerReference,
        @Bt("BT-11") Optional<String> project,
        @Bt("BT-12") Optional<String> contract,
        @Bt("BT-13") Optional<String> purchaseOrder,
        @Bt("BT-14") Optional<String> salesOrder,
        @Bt("BT-15") Optional<String> receivingAdvice,
        @Bt("BT-16") Optional<String> despatchAdvice,
        @Bt("BT-17") Optional<String> tender,
        @Bt("BT-18") Optional<Identifier> invoicedObject,
        @Bt("BT-19") Optional<String> accounting,
        @Bt("BT-20") Optional<String> paymentTerms,
        @Bg("BG-1") List<Note> notes,
        @Bg("BG-2") Optional<ProcessControl> process,
        @Bg("BG-3") List<PrecedingInvoice> precedingInvoices,
        @Bg("BG-4") Optional<Seller> seller,
        @Bg("BG-7") Optional<Buyer> buyer,
        @Bg("BG-10") Optional<Payee> payee,
        @Bg("BG-11") Optional<TaxRepresentative> taxRepresentative,
        @Bg("BG-13") Optional<Delivery> delivery,
        @Bg("BG-14") Optional<Period> period,
        @Bg("BG-16") Optional<PaymentInstructions> payment,
        @Bg("BG-20") List<AllowanceCharge> allowances,
        @Bg("BG-21") List<AllowanceCharge> charges,
        @Bg("BG-22") Optional<Totals> totals,
        @Bg("BG-23") List<VatBreakdown> breakdown,
        @Bg("BG-24") List<SupportingDocument> supportingDocuments,
        @Bg("BG-25") List<Line> lines) {

    public ElectronicInvoice {
        requireNonNull(number, "number");
        requireNonNull(issueDate, "issueDate");
        requireNonNull(type, "type");
        requireNonNull(currency, "currency");
        requireNonNull(accountingCurrency, "accountingCurrency");
        requireNonNull(taxPointDate, "taxPointDate");
        requireNonNull(taxPointCode, "taxPointCode");
        requireNonNull(dueDate, "dueDate");
        requireNonNull(buyerReference, "buyerReference");
        requireNonNull(project, "project");
        requireNonNull(contract, "contract");
        requireNonNull(purchaseOrder, "purchaseOrder");
        requireNonNull(salesOrder, "salesOrder");
        requireNonNull(receivingAdvice, "receivingAdvice");
        requireNonNull(despatchAdvice, "despatchAdvice");
        requireNonNull(tender, "tender");
        requireNonNull(invoicedObject, "invoicedObject");
        requireNonNull(accounting, "accounting");
        requireNonNull(paymentTerms, "paymentTerms");
        notes = List.copyOf(notes);
        requireNonNull(process, "process");
        precedingInvoices = List.copyOf(precedingInvoices);
        requireNonNull(seller, "seller");
        requireNonNull(buyer, "buyer");
        requireNonNull(payee, "payee");
        requireNonNull(taxRepresentative, "taxRepresentative");
        requireNonNull(delivery, "delivery");
        requireNonNull(period, "period");
        requireNonNull(payment, "payment");
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
        requireNonNull(totals, "totals");
        breakdown = List.copyOf(breakdown);
        supportingDocuments = List.copyOf(supportingDocuments);
        lines = List.copyOf(lines);
    }

    /**
     * {@return this invoice with another value of a term, such as one that whoever maps knows and the domain does not} A group
     * that the term stands in is made where it is missing. Of a group that may be repeated the whole list is set, by the name
     * of the group.
     *
     * <pre>{@code
     * hub.with(Term.bt(32), "12/345/67890")
     *         .with(Term.bt(34), Identifier.of("123456782", "0225"))
     *         .with(Term.bg(24), List.of(new SupportingDocument(...)));
     * }</pre>
     *
     * @param term  a term or group that an invoice has once, or a list of them
     * @param value  text, number, day, identifier or group, as the component holds it; a list where there may be several
     * @throws IllegalArgumentException if the term stands in a group that may be repeated, such as a line, or in none, or the
     *     value is of another type
     */
    public ElectronicInvoice with(Term term, Object value) {
        return new Placement(term).in(this, value);
    }

    /** {@return this invoice without a term or group; as it is where it has none} */
    public ElectronicInvoice without(Term term) {
        return new Placement(term).without(this);
    }

    /**
     * {@return this invoice with another value of a term of one line}
     *
     * @param index  the place of the line in {@link #lines}, from zero
     * @param term  a term or group of BG-25, such as BT-127 or BT-155
     * @param value  as in {@link #with}
     * @throws IllegalArgumentException if a line has no such term once, or the value is of another type
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public ElectronicInvoice withLine(int index, Term term, Object value) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, new Placement(term).in(lines.get(index), value));
        return Shape.of(ElectronicInvoice.class).with(this, "lines", changed);
    }
}
