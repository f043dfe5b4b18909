package org.facturier.einvoice.receiving;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.Note;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.References;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.Recipient;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A document of the domain made of a hub, each figure as it is stated. It is refused where the domain demands what is not there,
 * and leaves in the hub what the domain has no place for. For one document, and one thread.
 */
final class DocumentTaking {

    private static final CalculationPolicy PER_GROUP = new CalculationPolicy("PER_GROUP", 1);
    private static final CalculationPolicy PER_LINE = new CalculationPolicy("PER_LINE", 1);

    private final Payable payable;
    private final DocumentNames names;
    private final ElectronicInvoice invoice;
    private final Taking taking;
    private final TreatmentTaking treatments;
    private final LineTaking lines;

    /**
     * The document of an invoice.
     *
     * @param payable  the invoice, and what is due of it
     * @param names  what it does not say
     */
    DocumentTaking(Payable payable, DocumentNames names) {
        this.payable = payable;
        this.names = names;
        this.invoice = payable.received().invoice();
        this.taking = new Taking(payable.amountDue().getCurrencyUnit());
        this.treatments = new TreatmentTaking(taking, invoice);
        this.lines = new LineTaking(taking, invoice, treatments);
    }

    /** {@return the document, with warnings of what stays in the hub; or why there is none} */
    Outcome<Invoice> document() {
        Optional<DocumentHeader> header = header();
        Optional<CalculatedAmounts> amounts = policy().flatMap(this::amounts);
        if (taking.findings().hasErrors() || header.isEmpty() || amounts.isEmpty()) {
            return Outcome.rejected(taking.findings());
        }
        Optional<Invoice> document = taking.made(
                "",
                () -> Invoice.of(
                        InvoiceNumber.of(payable.number()),
                        names.series(),
                        new ProForma(
                                payable.issuedOn(), header.get(), amounts.get(), schedule(), List.of(), List.of())));
        return document.map(made -> Outcome.of(made, taking.findings()))
                .orElseGet(() -> Outcome.rejected(taking.findings()));
    }

    /** {@return the arithmetic of the sender} Of prices with tax the e-invoice does not state the amounts with tax. */
    private Optional<CalculationPolicy> policy() {
        List<Convention> fitting = payable.received().conventions();
        if (fitting.isEmpty() || fitting.contains(Convention.TAX_PER_GROUP)) {
            return Optional.of(PER_GROUP);
        }
        return fitting.contains(Convention.TAX_PER_LINE) ? Optional.of(PER_LINE) : taking.withTax();
    }

    /** {@return who, in which currency and language, on which terms; none where type, seller or buyer cannot be taken} */
    private Optional<DocumentHeader> header() {
        Optional<DocumentType> type = taking.need("type", "BT-3", payable.type());
        PartyTaking parties = new PartyTaking(taking);
        Optional<Party> seller = parties.seller(
                invoice.seller().orElseGet(() -> Shape.of(Seller.class).empty()), names.seller());
        Optional<Party> buyer = parties.buyer(
                invoice.buyer().orElseGet(() -> Shape.of(Buyer.class).empty()), names.buyer());
        if (type.isEmpty() || seller.isEmpty() || buyer.isEmpty()) {
            return Optional.empty();
        }
        DocumentHeader.Builder header = DocumentHeader.builder()
                .type(type.get())
                .seller(seller.get())
                .buyer(buyer.get())
                .currency(taking.currency())
                .language(names.language())
                .terms(terms());
        said(header, parties);
        return taking.made("", header::build);
    }

    /** Puts to the header what the invoice says and may go without, and names what has no place there. */
    private void said(DocumentHeader.Builder header, PartyTaking parties) {
        header.references(references());
        left();
        for (int i = 0; i < invoice.precedingInvoices().size(); i++) {
            preceding(invoice.precedingInvoices().get(i), "precedingInvoices[" + i + "]")
                    .ifPresent(header::preceding);
        }
        for (int i = 0; i < invoice.notes().size(); i++) {
            org.facturier.einvoice.model.Note note = invoice.notes().get(i);
            String place = "notes[" + i + "]";
            note.text()
                    .flatMap(text -> taking.offered(place, "BG-1", () -> new Note(note.subject(), text)))
                    .ifPresentOrElse(
                            header::note, () -> note.subject().ifPresent(code -> taking.leave(place, "BT-21")));
        }
        AgentTaking agents = new AgentTaking(taking, parties);
        invoice.payee().flatMap(agents::payee).ifPresent(header::payee);
        invoice.taxRepresentative().flatMap(agents::representative).ifPresent(header::taxRepresentative);
        delivery(parties).ifPresent(header::delivery);
        invoice.accountingCurrency().flatMap(Recomputation::currency).ifPresent(header::accountingCurrency);
    }

    /**
     * Names what a document of the domain has no place for. How and under which specification the file was exchanged (BG-2) is
     * no matter of the document, and is not named.
     */
    private void left() {
        invoice.taxPointDate().ifPresent(day -> taking.leave("taxPointDate", "BT-7"));
        invoice.taxPointCode()
                .filter(code -> lines.point().isEmpty())
                .ifPresent(code -> taking.leave("taxPointCode", "BT-8"));
        if (payable.amountDue().isZero()) {
            invoice.dueDate().ifPresent(day -> taking.leave("dueDate", "BT-9"));
        }
        invoice.salesOrder().ifPresent(order -> taking.leave("salesOrder", "BT-14"));
        invoice.paymentTerms().ifPresent(words -> taking.leave("paymentTerms", "BT-20"));
        invoice.payment().ifPresent(payment -> taking.leave("payment", "BG-16"));
    }

    /** {@return BT-10 to BT-13, BT-15 to BT-19 and BG-24; BT-14 needs a day in the domain and stays in the hub} */
    private References references() {
        References.Builder references = References.builder();
        PaperTaking papers = new PaperTaking(taking, payable.received().reading());
        invoice.buyerReference().ifPresent(references::buyerReference);
        invoice.purchaseOrder().ifPresent(references::purchaseOrder);
        invoice.contract().ifPresent(references::contract);
        invoice.project().ifPresent(references::project);
        invoice.despatchAdvice().ifPresent(references::despatchAdvice);
        invoice.receivingAdvice().ifPresent(references::receivingAdvice);
        invoice.tender().ifPresent(references::tender);
        invoice.accounting().ifPresent(references::accountingReference);
        invoice.invoicedObject()
                .flatMap(object -> taking.offered(
                        "invoicedObject", "BT-18", () -> new ObjectReference(object.value(), object.scheme())))
                .ifPresent(references::object);
        papers.papers().forEach(references::attachment);
        return references.build();
    }

    /** {@return one of BG-3; none without its day, for documents of the domain are known by number and day} */
    private Optional<DocumentReference> preceding(PrecedingInvoice earlier, String place) {
        if (earlier.number().isEmpty() || earlier.issueDate().isEmpty()) {
            taking.leave(place, "BG-3");
            return Optional.empty();
        }
        return taking.offered(
                place,
                "BG-3",
                () -> new DocumentReference(
                        InvoiceNumber.of(earlier.number().get()),
                        earlier.issueDate().get()));
    }

    /** {@return BG-13 and BG-14 in one, as the domain has them} */
    private Optional<Delivery> delivery(PartyTaking parties) {
        if (invoice.delivery().isEmpty() && invoice.period().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Delivery(
                invoice.delivery().flatMap(each -> each.date()),
                invoice.period().flatMap(period -> lines.period(period, "period", "BG-14")),
                invoice.delivery()
                        .flatMap(each -> each.address())
                        .flatMap(address -> parties.address(address, "delivery.address", "BG-15")),
                Optional.empty(),
                invoice.delivery().flatMap(this::recipient)));
    }

    /** {@return BT-70 and BT-71} */
    private Optional<Recipient> recipient(org.facturier.einvoice.model.Delivery delivery) {
        Optional<LegalId> location = delivery.location()
                .flatMap(id -> taking.offered(
                        "delivery.location",
                        "BT-71",
                        () -> new LegalId(id.scheme().orElse(""), id.value())));
        return delivery.recipient().isEmpty() && location.isEmpty()
                ? Optional.empty()
                : taking.offered("delivery.recipient", "BT-70", () -> new Recipient(delivery.recipient(), location));
    }

    /** {@return terms that lead to the day that is stated} */
    private PaymentTerms terms() {
        long days = ChronoUnit.DAYS.between(payable.issuedOn(), due().dueOn());
        return PaymentTerms.days(Math.max(0, (int) days));
    }

    /** {@return all of it on one day; nothing where nothing is due} */
    private PaymentSchedule schedule() {
        List<Instalment> once = payable.amountDue().isZero() ? List.of() : List.of(due());
        return new PaymentSchedule(payable.amountDue(), once);
    }

    /** {@return BT-115 on BT-9, or on the day of the host} */
    private Instalment due() {
        return new Instalment(1, payable.amountDue(), payable.dueOn().orElse(names.dueOtherwise()), Optional.empty());
    }

    /** {@return every amount as stated, under the arithmetic that gives the VAT} */
    private Optional<CalculatedAmounts> amounts(CalculationPolicy policy) {
        List<TaxSubtotal> taxes = taxes();
        return taking.made(
                "",
                () -> new CalculatedAmounts(
                        policy,
                        lines.lines(),
                        new AllowanceTaking(taking, treatments).ofDocument(invoice),
                        totals(taxes)));
    }

    /** {@return BG-23, a group for each row} */
    private List<TaxSubtotal> taxes() {
        List<TaxSubtotal> taxes = new ArrayList<>();
        for (int i = 0; i < invoice.breakdown().size(); i++) {
            String place = "breakdown[" + i + "]";
            VatBreakdown row = invoice.breakdown().get(i);
            Money net = taking.amount(place + ".taxable", row.taxable());
            Money tax = taking.amount(place + ".tax", row.tax());
            treatments
                    .treatment(row.category(), row.rate(), "BT-118", place)
                    .ifPresent(treatment -> taxes.add(TaxSubtotal.of(treatment, net, tax)));
        }
        return taxes;
    }

    /** {@return BG-22; what is not stated is nothing} */
    private InvoiceTotals totals(List<TaxSubtotal> taxes) {
        Totals stated = invoice.totals().orElseThrow();
        return new InvoiceTotals(
                taking.amount("totals.lines", stated.lines()),
                taking.amount("totals.allowances", stated.allowances()),
                taking.amount("totals.charges", stated.charges()),
                taking.amount("totals.withoutVat", stated.withoutVat()),
                taking.amount("totals.vat", stated.vat()),
                converted(stated),
                taking.amount("totals.withVat", stated.withVat()),
                taking.amount("totals.paid", stated.paid()),
                taking.amount("totals.rounding", stated.rounding()),
                payable.amountDue(),
                taxes,
                List.of());
    }

    /** {@return BT-111 in the currency BT-6} */
    private Optional<Money> converted(Totals stated) {
        Optional<CurrencyUnit> accounting = invoice.accountingCurrency().flatMap(Recomputation::currency);
        return accounting.flatMap(currency -> stated.vatInAccountingCurrency()
                .flatMap(vat -> taking.offered(
                        "totals.vatInAccountingCurrency",
                        "BT-111",
                        () -> Money.of(currency, vat.stripTrailingZeros()))));
    }
}
