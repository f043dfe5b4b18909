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
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.rendering.wording.Languages;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;
import org.joda.money.CurrencyUnit;

/** Every word and figure of an invoice in its language. Immutable. */
public final class InvoiceSheet {

    private final Invoice invoice;
    private final Wording wording;
    private final TaxNames taxNames;

    private InvoiceSheet(Invoice invoice, Wording wording) {
        this.invoice = invoice;
        this.wording = wording;
        this.taxNames = TaxNames.of(invoice.calculated(), wording);
    }

    /** {@return the words and figures of an invoice} */
    public static InvoiceSheet of(Invoice invoice, Languages languages) {
        Wording wording = languages.of(invoice.header().language());
        return new InvoiceSheet(invoice, RegionalTax.named(wording, invoice.calculated()));
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
    public Wording wording() {
        return wording;
    }

    /** {@return what kind of paper it is, such as {@code Credit note}} */
    public String title() {
        return wording.text("title." + invoice.type().name());
    }

    /** {@return its number} */
    public String number() {
        return invoice.number().text();
    }

    /** {@return its date} */
    public LocalDate issuedOn() {
        return invoice.issuedOn();
    }

    /** {@return title, number and date in one line, for the head of later pages} */
    public String runningTitle() {
        return wording.text("title.running", title(), number(), wording.day(issuedOn()));
    }

    /** {@return whether the buyer writes it in the name of the seller} */
    public boolean isWrittenByBuyer() {
        return header().type().isSelfBilled();
    }

    /** {@return who writes it: the seller, or the buyer of a self-billed invoice} */
    public PartyBlock writer() {
        return isWrittenByBuyer()
                ? blocks(header().buyer()).writer(wording.text("party.buyer"), header().buyer())
                : blocks(header().seller()).writer(wording.text("party.seller"), header().seller());
    }

    /** {@return who receives it: the buyer, or the seller of a self-billed invoice} */
    public PartyBlock addressee() {
        return isWrittenByBuyer()
                ? blocks(header().buyer()).addressee(wording.text("party.seller"), header().seller())
                : blocks(header().seller()).addressee(wording.text("party.buyer"), header().buyer());
    }

    /** {@return the seller, for what the law requires to be said of it} */
    public PartyBlock seller() {
        return blocks(header().seller()).writer(wording.text("party.seller"), header().seller());
    }

    private PartyBlocks blocks(Party writer) {
        return new PartyBlocks(wording, writer.country());
    }

    private DocumentHeader header() {
        return invoice.header();
    }

    /** {@return number, date, what is due first and when, and the amount; nothing is due where nothing is to be paid} */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.text("number"), number()));
        facts.add(new Fact(wording.text("issued"), wording.day(issuedOn())));
        facts.addAll(new PaymentWords(invoice, wording).due());
        facts.add(new Fact(
                wording.text(invoice.type().isCredit() ? "total.payable.credit" : "total.payable"),
                wording.money(invoice.totals().payable())));
        return List.copyOf(facts);
    }

    /** {@return orders, contracts, deliveries, earlier invoices and identifiers of the buyer} */
    public List<Fact> references() {
        return ReferenceWords.of(header(), wording);
    }

    /** {@return whether prices include tax, so that every line has two amounts} */
    public boolean pricesIncludeTax() {
        return invoice.lines().stream().anyMatch(line -> line.gross().isPresent());
    }

    /** {@return the lines in order} */
    public List<LineRow> lines() {
        LineRows rows = new LineRows(wording, taxNames);
        return invoice.lines().stream().map(rows::row).toList();
    }

    /** {@return the totals in the order in which they follow from one another} */
    public List<TotalRow> totals() {
        return TotalRows.of(invoice, wording, taxNames);
    }

    /** {@return the VAT breakdown} */
    public List<TaxRow> taxes() {
        return invoice.totals().taxes().stream().map(this::taxRow).toList();
    }

    private TaxRow taxRow(TaxSubtotal group) {
        return new TaxRow(
                taxNames.name(group.treatment()),
                wording.amount(group.net()),
                wording.amount(group.tax()),
                group.taxInAccountingCurrency().map(wording::amount),
                group.treatment().reason().map(reason -> Printable.line(reason.text())));
    }

    /** {@return the code of the accounting currency, where tax is stated in it} */
    public Optional<String> accountingCurrency() {
        return invoice.totals()
                .taxInAccountingCurrency()
                .map(tax -> tax.getCurrencyUnit().getCode());
    }

    /** {@return at which rate tax was converted, and who published it when} */
    public Optional<String> exchange() {
        return header().accountingRate().map(this::exchange);
    }

    private String exchange(ExchangeRate rate) {
        List<String> values = new ArrayList<>();
        values.add(rate.from().getCode());
        values.add(wording.number(rate.rate()));
        values.add(rate.to().getCode());
        values.add(Printable.line(rate.source()));
        values.add(wording.day(rate.publishedOn()));
        return wording.text("exchange", values.toArray(String[]::new));
    }

    /** {@return how to pay; empty on a credit note, and where nothing is to be paid} */
    public Optional<PaymentSection> payment() {
        return new PaymentWords(invoice, wording).section();
    }

    /** {@return what a payment is to quote} */
    public Fact paymentReference() {
        return new Fact(wording.text("payment.reference"), Printable.line(invoice.paymentReference()));
    }

    /** {@return the instalments; none where one payment settles all} */
    public List<DueRow> schedule() {
        return new PaymentWords(invoice, wording).schedule();
    }

    /** {@return the free words of the seller, a paragraph each} */
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
