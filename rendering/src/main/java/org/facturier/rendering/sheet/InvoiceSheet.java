package org.facturier.rendering.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Languages;
import org.facturier.rendering.wording.Printable;
import org.joda.money.CurrencyUnit;

/**
 * Every word and figure of an invoice in its language, in the order in which it is read: title, parties, facts, references,
 * lines, totals, VAT breakdown, payment, instalments, notes, notices. A credit note and a self-billed invoice are invoices
 * here, too. Immutable.
 *
 * <p>Whoever lays it out prints all of it and asks the invoice for nothing more: promise R3 of {@link
 * org.facturier.rendering.InvoiceRenderer} is kept so.
 */
public final class InvoiceSheet {

    private final Invoice invoice;
    private final DocumentLabels labels;
    private final TaxNames taxNames;
    private final Optional<PrintedCode> code;

    private InvoiceSheet(Invoice invoice, DocumentLabels labels, Optional<PrintedCode> code) {
        this.invoice = invoice;
        this.labels = labels;
        this.taxNames = TaxNames.of(invoice.calculated(), labels);
        this.code = code;
    }

    /**
     * {@return the words and figures of an invoice}
     *
     * <p>The tax of the Canary Islands, or of Ceuta and Melilla, stands under its own name where it is the tax of the invoice.
     *
     * @param languages  of which that of the invoice is taken, or English
     */
    public static InvoiceSheet of(Invoice invoice, Languages languages) {
        DocumentLabels labels = languages.of(invoice.header().language());
        return new InvoiceSheet(invoice, RegionalTax.named(labels, invoice.calculated()), Optional.empty());
    }

    /** {@return this sheet with a code to pay with, which says nothing that its words do not say} */
    public InvoiceSheet with(PaymentCode code) {
        return new InvoiceSheet(invoice, labels, Optional.of(PrintedCode.of(code, labels, language())));
    }

    /** {@return the language of the words of the host, which is that of the labels if they are known in it} */
    public Locale language() {
        return header().language();
    }

    /** {@return the currency of its amounts} */
    public CurrencyUnit currency() {
        return header().currency();
    }

    /** {@return the labels it is written with} */
    public DocumentLabels labels() {
        return labels;
    }

    /** {@return what kind of document it is, such as {@code Credit note} (BT-3)} */
    public String title() {
        return labels.text("title." + invoice.type().name());
    }

    /** {@return its number, as it was given (BT-1)} */
    public String number() {
        return invoice.number().text();
    }

    /** {@return its date (BT-2), which is also that of a file} */
    public LocalDate issuedOn() {
        return invoice.issuedOn();
    }

    /** {@return title, number and date in one line, for the head of later pages} */
    public String runningTitle() {
        return labels.text("title.running", title(), number(), labels.day(issuedOn()));
    }

    /** {@return whether the buyer writes it in the name of the seller} */
    public boolean isWrittenByBuyer() {
        return header().type().isSelfBilled();
    }

    /** {@return who writes it: the seller, or the buyer of a self-billed invoice} */
    public PartyBlock writer() {
        return isWrittenByBuyer()
                ? blocks(header().buyer()).writer(labels.text("party.buyer"), header().buyer())
                : blocks(header().seller()).writer(labels.text("party.seller"), header().seller());
    }

    /** {@return who receives it: the buyer, or the seller of a self-billed invoice} */
    public PartyBlock addressee() {
        return isWrittenByBuyer()
                ? blocks(header().buyer()).addressee(labels.text("party.seller"), header().seller())
                : blocks(header().seller()).addressee(labels.text("party.buyer"), header().buyer());
    }

    /** {@return the seller, for what the law requires to be said of it, also where the buyer writes} */
    public PartyBlock seller() {
        return blocks(header().seller()).writer(labels.text("party.seller"), header().seller());
    }

    /** The country is named in addresses abroad, as seen from that of the writer. */
    private PartyBlocks blocks(Party writer) {
        return new PartyBlocks(labels, writer.country());
    }

    private DocumentHeader header() {
        return invoice.header();
    }

    /**
     * {@return number, date, what is due first and when, and the amount; nothing is due where nothing is to be paid}
     *
     * <p>They are what is looked for first; the number comes first, and the amount payable last.
     */
    public List<PrintedFact> facts() {
        List<PrintedFact> facts = new ArrayList<>();
        facts.add(new PrintedFact(labels.text("number"), number()));
        facts.add(new PrintedFact(labels.text("issued"), labels.day(issuedOn())));
        facts.addAll(new PaymentWords(invoice, labels).due());
        facts.add(new PrintedFact(
                labels.text(invoice.type().isCredit() ? "total.payable.credit" : "total.payable"),
                labels.money(invoice.totals().payable())));
        return List.copyOf(facts);
    }

    /** {@return orders, contracts, deliveries, earlier invoices and identifiers of the buyer} */
    public List<PrintedFact> references() {
        return ReferenceWords.of(header(), labels);
    }

    /** {@return the columns of the lines, which are eight where prices include tax} */
    public LineColumns lineColumns() {
        boolean gross = invoice.lines().stream().anyMatch(line -> line.gross().isPresent());
        return new LineColumns(labels, gross);
    }

    /** {@return the lines in order, with the amounts that they state} */
    public List<LineRow> lines() {
        LineRows rows = new LineRows(labels, taxNames);
        return invoice.lines().stream().map(rows::row).toList();
    }

    /**
     * {@return the totals in the order in which they follow from one another}
     *
     * <p>Allowances and charges on the document, total without tax, tax, total with tax, levies, what was paid before,
     * rounding, and what is to be paid.
     */
    public List<TotalRow> totals() {
        return TotalRows.of(invoice, labels, taxNames);
    }

    /**
     * {@return the VAT breakdown: rate, taxable amount and tax, and the tax in the accounting currency where it is stated in
     * one}
     *
     * <p>Why no tax is charged is the remark of its row.
     */
    public PrintedTable taxes() {
        return TaxTable.of(invoice.totals(), labels, taxNames);
    }

    /** {@return at which rate tax was converted, and who published it when; empty where tax is stated in one currency} */
    public Optional<String> exchange() {
        return header().accountingRate().map(this::exchange);
    }

    private String exchange(ExchangeRate rate) {
        List<String> values = new ArrayList<>();
        values.add(rate.from().getCode());
        values.add(labels.number(rate.rate()));
        values.add(rate.to().getCode());
        values.add(Printable.line(rate.source()));
        values.add(labels.day(rate.publishedOn()));
        return labels.text("exchange", values.toArray(String[]::new));
    }

    /** {@return how to pay; empty on a credit note, and where nothing is to be paid} */
    public Optional<PaymentSection> payment() {
        return new PaymentWords(invoice, labels).section();
    }

    /** {@return what is scanned to pay; empty where no code was given} */
    public Optional<PrintedCode> code() {
        return code;
    }

    /** {@return what a payment is to quote} */
    public PrintedFact paymentReference() {
        return new PrintedFact(labels.text("payment.reference"), Printable.line(invoice.paymentReference()));
    }

    /**
     * {@return the instalments: number, day and amount; empty where one payment settles all}
     *
     * <p>What may be taken off for paying early is the remark of its row, and so is that an amount is kept back as a guarantee.
     */
    public Optional<PrintedTable> schedule() {
        return new PaymentWords(invoice, labels).schedule();
    }

    /** {@return the free words of the seller, a paragraph each, with the line ends that it wrote (BT-22)} */
    public List<String> notes() {
        return header().notes().stream()
                .map(note -> Printable.text(note.text()))
                .toList();
    }

    /** {@return the words of the law, a paragraph each; on a credit note none on how it is to be paid} */
    public List<String> notices() {
        return NoticeWords.of(invoice);
    }
}
