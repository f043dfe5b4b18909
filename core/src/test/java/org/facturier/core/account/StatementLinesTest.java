package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.api.Test;

/** Each line of a statement says in words of both parties what it is and what it is about. */
class StatementLinesTest {

    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");

    private static List<String> lines(Book of) {
        return of.account().statement(new ServicePeriod(day(1, 1), END)).movements().stream()
                .map(StatementLinesTest::text)
                .toList();
    }

    private static String text(Statement.Movement line) {
        Cause about = line.about();
        return line.on().getMonthValue() + "/" + line.on().getDayOfMonth() + " " + line.kind() + " " + line.reference()
                + " " + line.amount().getAmount() + ", of " + about.kind()
                + about.document().map(key -> " " + key).orElse("")
                + about.why().map(why -> " " + why.code()).orElse("")
                + (about.words().isBlank() ? "" : " '" + about.words() + "'")
                + line.waived().map(why -> ", " + why.code()).orElse("");
    }

    private static Entered fee(String reference) {
        return new Entered(
                "fee",
                day(1, 12),
                ACCOUNT,
                eur("8.00"),
                day(1, 12),
                EntryReason.FEE,
                reference,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void money_is_called_as_the_payer_wrote_an_entry_by_its_reference_and_a_document_by_its_number() {
        book.tell(new Received(new Payment("p", day(1, 10), PARTNER, eur("50.00"), "VIR 4711")))
                .tell(fee("LATE-1"))
                .reversed("p", day(1, 25));
        assertThat(lines(book))
                .containsExactly(
                        "1/5 INVOICE F-1 120.00, of INVOICE F-1",
                        "1/10 PAYMENT VIR 4711 -50.00, of PAYMENT 'VIR 4711'",
                        "1/12 ENTERED LATE-1 8.00, of ENTERED FEE 'LATE-1'",
                        "1/25 REVERSAL VIR 4711 50.00, of PAYMENT 'VIR 4711'");
    }

    @Test
    void what_is_waived_is_said_with_its_reason_and_its_document() {
        book.tell(new Relieved("w", day(1, 15), document(invoice), eur("20.00"), ReliefReason.SETTLEMENT));
        assertThat(lines(book))
                .containsExactly(
                        "1/5 INVOICE F-1 120.00, of INVOICE F-1", "1/15 RELIEF F-1 -20.00, of INVOICE F-1, SETTLEMENT");
    }

    @Test
    void a_corrective_is_named_where_it_takes_an_invoice_away() {
        book.corrective("F-2", day(1, 20), invoice, "80.00");
        assertThat(lines(book))
                .containsExactlyInAnyOrder(
                        "1/5 INVOICE F-1 120.00, of INVOICE F-1",
                        "1/20 INVOICE F-2 96.00, of INVOICE F-2",
                        "1/20 REPLACEMENT F-2 -120.00, of INVOICE F-1");
    }

    @Test
    void what_moves_nothing_is_no_line() {
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), AccountBreaches.plan("120.00")));
        assertThat(book.entries()).hasSize(3);
        assertThat(lines(book)).containsExactly("1/5 INVOICE F-1 120.00, of INVOICE F-1");
    }

    @Test
    void what_is_stated_as_paid_before_is_waived_for_no_reason_of_the_house() {
        Book other = new Book();
        other.paidBefore("F-7", day(1, 5), "100.00", "30.00");
        assertThat(lines(other))
                .containsExactly(
                        "1/5 INVOICE F-7 120.00, of INVOICE F-7", "1/5 PAID_BEFORE F-7 -30.00, of PAID_BEFORE F-7");
    }

    @Test
    void what_goes_on_is_an_opening_under_the_name_it_had() {
        book.tell(new Received(new Payment("p", day(1, 10), PARTNER, eur("50.00"), "VIR 4711")))
                .tell(fee("LATE-1"));
        Book next = new Book();
        CarriedForward.of(book.ledger(), day(1, 31)).forEach(next::tell);
        assertThat(lines(next))
                .containsExactlyInAnyOrder(
                        "1/31 ENTERED F-1 120.00, of INVOICE F-1 OPENING 'F-1'",
                        "1/31 ENTERED LATE-1 8.00, of ENTERED OPENING 'LATE-1'",
                        "1/31 ENTERED  -50.00, of PAYMENT OPENING");
    }

    @Test
    void an_item_says_what_it_comes_from() {
        book.tell(new Received(new Payment("p", day(1, 10), PARTNER, eur("50.00"), " VIR 4711 ")))
                .tell(fee("LATE-1"));
        assertThat(cause(instalment(invoice, 1)))
                .isEqualTo(new Cause(
                        Entry.Kind.INVOICE, day(1, 5), Optional.empty(), Optional.of(DocumentKey.of(invoice)), ""));
        assertThat(cause(money("p")))
                .isEqualTo(new Cause(Entry.Kind.PAYMENT, day(1, 10), Optional.empty(), Optional.empty(), "VIR 4711"));
        assertThat(cause(new ItemKey.EnteredItem("fee")))
                .isEqualTo(new Cause(
                        Entry.Kind.ENTERED, day(1, 12), Optional.of(EntryReason.FEE), Optional.empty(), "LATE-1"));
    }

    private Cause cause(ItemKey item) {
        return book.account().item(item, END).orElseThrow().cause();
    }
}
