package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.junit.jupiter.api.Test;

/** Under which names a payer may know what it pays. */
class NamesOfItemsTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private Invoice invoice(String number, UnaryOperator<DocumentHeader.Builder> head) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(head.apply(Samples.header()).build())
                .line(Samples.line("EUR 100.00").build())
                .build();
        return book.issue(Samples.issue(number, draft, JANUARY));
    }

    private List<String> names(Invoice document) {
        return names(book, instalment(document, 1));
    }

    private static List<String> names(Book of, ItemKey item) {
        return of.account().item(item, END).orElseThrow().references().stream()
                .map(reference -> reference.kind() + " " + reference.text())
                .toList();
    }

    private Book carried(LocalDate day) {
        Book next = new Book();
        CarriedForward.of(book.ledger(), day).forEach(next::tell);
        return next;
    }

    private static UnaryOperator<DocumentHeader.Builder> agreed() {
        return head -> head.order(new DocumentReference(InvoiceNumber.of("D-12"), day(1, 2)))
                .purchaseOrder("PO 4711")
                .contract("Contract 9");
    }

    @Test
    void an_invoice_is_known_by_its_number_its_order_the_order_of_the_buyer_and_the_contract() {
        assertThat(names(invoice("F-1", agreed())))
                .containsExactly("NUMBER F-1", "AGREED D-12", "AGREED PO 4711", "AGREED Contract 9");
    }

    @Test
    void what_is_blank_is_no_name() {
        assertThat(names(invoice("F-1", head -> head.purchaseOrder(" ").contract(""))))
                .containsExactly("NUMBER F-1");
    }

    @Test
    void money_that_names_what_was_agreed_pays_that_invoice() {
        Invoice other = invoice("F-1", UnaryOperator.identity());
        Invoice named = invoice("F-2", agreed());
        book.ledger()
                .settle(
                        new Payment("p", day(1, 20), Book.PARTNER, eur("120.00"), "your PO 4711"),
                        Matchers.byReferenceThenAge())
                .facts()
                .forEach(book::tell);
        assertThat(book.open(named, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(other, END)).isEqualTo(eur("120.00"));
    }

    @Test
    void a_corrective_is_known_by_what_it_replaced_and_what_that_had_replaced() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = book.corrective("F-2", day(1, 10), first, "90.00");
        Invoice third = book.corrective("F-3", day(1, 20), second, "80.00");
        assertThat(names(first)).containsExactly("NUMBER F-1");
        assertThat(names(second)).containsExactly("NUMBER F-2", "REPLACED F-1");
        assertThat(names(third)).containsExactly("NUMBER F-3", "REPLACED F-2", "REPLACED F-1");
    }

    @Test
    void an_invoice_that_names_an_earlier_one_is_not_known_by_that() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        assertThat(names(invoice("F-2", head -> head.preceding(first.reference()))))
                .containsExactly("NUMBER F-2");
    }

    @Test
    void of_two_correctives_of_one_invoice_the_first_is_in_its_place_and_known_by_it() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = corrective("F-2", first);
        Invoice third = corrective("F-3", first);
        assertThat(names(second)).containsExactly("NUMBER F-2", "REPLACED F-1");
        assertThat(names(third)).containsExactly("NUMBER F-3");
    }

    private Invoice corrective(String number, Invoice of) {
        return invoice(
                number, head -> head.type(DocumentType.CORRECTIVE_INVOICE).preceding(of.reference()));
    }

    @Test
    void what_goes_on_is_known_by_the_names_it_had() {
        Invoice invoice = invoice("F-1", agreed());
        assertThat(names(carried(day(1, 31)), instalment(invoice, 1)))
                .containsExactly("NUMBER F-1", "AGREED D-12", "AGREED PO 4711", "AGREED Contract 9");
    }

    @Test
    void an_entry_is_known_by_its_reference_and_money_by_none() {
        book.tell(entered("bill", " B-7")).tell(entered("fee", " ")).received("p", JANUARY, "5.00");
        assertThat(names(book, new ItemKey.EnteredItem("bill"))).containsExactly("NUMBER  B-7");
        assertThat(names(book, new ItemKey.EnteredItem("fee"))).isEmpty();
        assertThat(names(book, money("p"))).isEmpty();
    }

    private static Entered entered(String id, String reference) {
        return new Entered(
                id,
                JANUARY,
                ACCOUNT,
                eur("8.00"),
                JANUARY,
                EntryReason.FEE,
                reference,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void an_item_is_called_by_its_document_its_reference_or_what_the_house_calls_it() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(entered("bill", "B-7")).tell(entered("fee", "")).received("p", JANUARY, "5.00");
        assertThat(List.of(
                        called(instalment(invoice, 1)),
                        called(new ItemKey.EnteredItem("bill")),
                        called(new ItemKey.EnteredItem("fee")),
                        called(money("p"))))
                .containsExactly("F-1", "B-7", "fee", "p");
    }

    private String called(ItemKey item) {
        return book.account().item(item, END).orElseThrow().name();
    }
}
