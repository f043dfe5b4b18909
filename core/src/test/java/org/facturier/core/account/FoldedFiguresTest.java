package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is open where facts meet in one account, and what is said of them. Figures worked out by hand. */
class FoldedFiguresTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private List<String> items(LocalDate day) {
        return items(book, day);
    }

    private static List<String> items(Book of, LocalDate day) {
        Position position = of.at(day);
        return Stream.concat(position.debits().stream(), position.credits().stream())
                .map(item -> ItemWords.of(item.key()) + " " + item.open().getAmount())
                .toList();
    }

    private static List<String> said(Book of) {
        return of.ledger().findings().stream()
                .map(each -> each.code().text() + " " + each.path() + ": " + each.message())
                .toList();
    }

    private Book carried(LocalDate day) {
        Book next = new Book();
        CarriedForward.of(book.ledger(), day).forEach(next::tell);
        return next;
    }

    private Invoice note(String number, LocalDate on, Invoice of, String net) {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR " + net).corrects(new LineReference(of.number(), 1)));
        return book.issue(Samples.issue(
                number,
                draft.toBuilder()
                        .header(Samples.header()
                                .type(DocumentType.CREDIT_NOTE)
                                .preceding(of.reference())
                                .build())
                        .build(),
                on));
    }

    /** A corrective over 96.00 that states an amount as paid before. */
    private Invoice corrective(Invoice of, String before) {
        InvoiceDraft right = Samples.draft(Samples.line("EUR 80.00")).toBuilder()
                .prepaid(eur(before))
                .build();
        return book.issue(Samples.issue(
                "F-2", Corrections.of(of, List.of()).corrective("x", right).orThrow(), day(1, 20)));
    }

    private static PaymentSchedule plan(LocalDate due, String... amounts) {
        List<Instalment> parts = new ArrayList<>();
        for (String amount : amounts) {
            parts.add(new Instalment(parts.size() + 1, eur(amount), due.plusMonths(parts.size()), Optional.empty()));
        }
        return new PaymentSchedule(parts.stream().map(Instalment::amount).reduce(eur("0.00"), Money::plus), parts);
    }

    @Test
    void on_one_day_a_note_settles_its_invoice_before_money_does() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        note("N-1", day(1, 20), invoice, "40.00");
        book.paid("p", day(1, 20), invoice, "120.00");
        assertThat(items(END)).containsExactly("payment p -48.00");
        assertThat(said(book))
                .containsExactly("LED-LINK-01 fact put-p: of EUR 120.00, only EUR 72.00 of payment p could be allocated"
                        + " to F-1: no more was open on both sides at the time");
    }

    @Test
    void what_is_put_after_its_money_went_back_finds_nothing_of_it() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "50.00")
                .reversed("p", day(1, 15))
                .put("a", day(1, 20), money("p"), document(invoice), "50.00");
        assertThat(items(END)).containsExactly("instalment 1 of F-1 120.00");
        assertThat(book.findings()).containsExactly("WARNING LED-LINK-01 fact a");
    }

    @Test
    void money_that_took_the_place_of_what_was_stated_keeps_it_in_a_corrective_that_states_the_same() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        book.received("p", day(1, 6), "30.00")
                .put("a", day(1, 6), money("p"), new ItemKey.PaidBeforeItem(DocumentKey.of(invoice)), "30.00")
                .paid("q", day(1, 10), invoice, "20.00");
        corrective(invoice, "30.00");
        assertThat(items(day(1, 19))).containsExactly("instalment 1 of F-1 70.00");
        assertThat(items(END)).containsExactly("instalment 1 of F-2 46.00");
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void money_that_was_paid_takes_the_place_of_what_a_corrective_states_more() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "50.00");
        corrective(invoice, "30.00");
        // 96.00 less 50.00
        assertThat(items(END)).containsExactly("instalment 1 of F-2 46.00");
        assertThat(book.balance(END)).isEqualTo(eur("46.00"));
    }

    @Test
    void what_is_put_to_a_part_paid_before_that_a_corrective_does_not_state_goes_to_the_corrective() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        book.corrective("F-2", day(1, 20), invoice, "80.00");
        book.received("p", day(1, 25), "30.00")
                .put("a", day(1, 25), money("p"), new ItemKey.PaidBeforeItem(DocumentKey.of(invoice)), "30.00");
        assertThat(items(END)).containsExactly("instalment 1 of F-2 66.00");
    }

    @Test
    void what_was_settled_before_it_was_carried_beyond_its_corrective_is_found() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "61.93");
        Book next = carried(day(2, 1));
        next.corrective("F-2", day(3, 1), invoice, "40.00");
        assertThat(items(next, END)).isEmpty();
        assertThat(next.balance(END)).isEqualTo(eur("0.00"));
        assertThat(said(next))
                .contains(
                        "LED-CARRIED-01 fact seller/F/F-2: EUR 13.93 more was settled of what it replaces than its own"
                                + " amount");
    }

    @Test
    void what_was_settled_before_it_was_carried_is_an_entry_of_its_corrective() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "61.93");
        Book next = carried(day(2, 1));
        next.corrective("F-2", day(3, 1), invoice, "80.00");
        assertThat(items(next, END)).containsExactly("instalment 1 of F-2 34.07");
        assertThat(next.entries().stream().reduce(eur("0.00"), Money::plus)).isEqualTo(eur("34.07"));
    }

    @Test
    void money_put_to_a_document_leaves_what_it_states_as_paid_before() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        book.paid("p", day(1, 10), invoice, "100.00");
        assertThat(items(END)).containsExactly("payment p -10.00");
        assertThat(book.balance(END)).isEqualTo(eur("-10.00"));
    }

    @Test
    void money_put_to_an_instalment_that_a_plan_took_the_place_of_leaves_it_too() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        book.tell(new Rescheduled("plan", day(1, 15), DocumentKey.of(invoice), plan(day(3, 1), "90.00")))
                .received("p", day(1, 20), "100.00")
                .put("a", day(1, 20), money("p"), instalment(invoice, 1), "100.00");
        assertThat(items(END)).containsExactly("payment p -10.00");
    }

    @Test
    void a_note_named_with_another_invoice_is_meant_all_the_same() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), first, "120.00");
        Invoice note = note("N-1", day(1, 20), first, "100.00");
        Invoice second = book.invoice("F-2", day(1, 25), "100.00");
        ItemKey named = new ItemKey.CreditItem(
                DocumentKey.of(note), Optional.of(new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-8"))));
        book.put("a", day(1, 26), named, document(second), "50.00")
                .put(
                        "b",
                        day(1, 27),
                        new ItemKey.CreditItem(DocumentKey.of(note), Optional.of(DocumentKey.of(first))),
                        document(second),
                        "30.00");
        assertThat(items(END)).containsExactly("instalment 1 of F-2 40.00", "credit note N-1 on F-1 -40.00");
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void of_items_due_on_one_day_the_older_is_paid_first() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        // 60.00 of 120.00 are planned for the day on which the rest is due
        book.tell(new Rescheduled("plan", day(1, 15), DocumentKey.of(invoice), plan(day(2, 4), "60.00")))
                .paid("p", day(1, 20), invoice, "50.00");
        assertThat(items(END))
                .containsExactlyInAnyOrder("instalment 1 of F-1 10.00", "instalment 1 of F-1 by plan plan 60.00");
    }

    @Test
    void a_note_takes_of_a_plan_what_is_due_first() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled(
                "plan", day(1, 15), DocumentKey.of(invoice), plan(day(3, 1), "40.00", "40.00", "40.00")));
        note("N-1", day(1, 20), invoice, "40.00");
        assertThat(items(END))
                .containsExactly("instalment 2 of F-1 by plan plan 32.00", "instalment 3 of F-1 by plan plan 40.00");
    }

    @Test
    void a_note_that_names_no_known_invoice_is_found_with_its_amount() {
        Invoice unknown = new Book().invoice("F-9", JANUARY, "100.00");
        note("N-9", day(1, 20), unknown, "10.00");
        assertThat(said(book))
                .containsExactly("LED-NOTE-01 fact seller/F/N-9: EUR 12.00 of N-9 names no invoice that is known");
    }

    @Test
    void a_debit_and_a_credit_that_are_taken_for_each_other_are_named() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "50.00").put("a", day(1, 20), instalment(invoice, 1), money("p"), "10.00");
        assertThat(said(book))
                .containsExactlyInAnyOrder(
                        "LED-LINK-02 fact a: instalment 1 of F-1 is a debit",
                        "LED-LINK-02 fact a: payment p is a credit");
    }

    @Test
    void what_cannot_end_is_told_from_what_never_was() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "50.00")
                .reversed("p", day(1, 15))
                .tell(new Promised("h", day(1, 15), DocumentKey.of(invoice), END))
                .tell(AccountBreaches.disputed(1, eur("10.00")))
                .tell(new Reversed("x", day(1, 25), "end-p", "a slip"))
                .tell(new Reversed("y", day(1, 25), "h", "a slip"))
                .tell(new Reversed("z", day(1, 25), "d", "a slip"));
        assertThat(said(book))
                .containsExactly(
                        "LED-REVERSE-01 fact x: end-p is nothing that can be reversed",
                        "LED-REVERSE-01 fact y: h is nothing that can be reversed",
                        "LED-REVERSE-01 fact z: d is nothing that can be reversed");
    }

    @Test
    void a_relief_goes_on_with_its_payment_only_where_something_of_that_goes_on() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "130.00")
                .put("a", day(1, 10), money("p"), document(invoice), "117.60")
                .tell(new Relieved(
                        "d",
                        day(1, 10),
                        document(invoice),
                        eur("2.40"),
                        ReliefReason.DISCOUNT,
                        Optional.of("p"),
                        Optional.empty()));
        assertThat(relief(day(1, 31)).with()).contains("p");
        assertThat(relief(day(1, 31)).atMost()).isEqualTo(eur("2.40"));
        book.received("out", day(1, 20), "-12.40").put("b", day(1, 20), money("p"), money("out"), "12.40");
        assertThat(relief(day(1, 31)).with()).isEmpty();
        assertThat(relief(day(1, 19)).with()).contains("p");
    }

    private Relieved relief(LocalDate day) {
        return CarriedForward.of(book.ledger(), day).stream()
                .filter(Relieved.class::isInstance)
                .map(Relieved.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_relief_of_what_does_not_go_on_does_not_go_on() {
        // 60.00 of the first forgiven, then paid after all; 20.00 of the second forgiven
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.tell(new Relieved("v", day(1, 10), instalment(invoice, 1), eur("60.00"), ReliefReason.WRITE_OFF))
                .tell(new Relieved("w", day(1, 10), instalment(invoice, 2), eur("20.00"), ReliefReason.WRITE_OFF))
                .received("p", day(1, 20), "60.00")
                .put("a", day(1, 20), money("p"), instalment(invoice, 1), "60.00");
        assertThat(CarriedForward.of(book.ledger(), day(1, 31)).stream()
                        .filter(Relieved.class::isInstance)
                        .map(Fact::id))
                .containsExactly("w");
        assertThat(items(carried(day(1, 31)), END)).containsExactly("instalment 2 of F-1 40.00");
    }

    @Test
    void money_given_back_is_a_refund_a_payable_a_set_off_and_a_note_on_another_invoice_one_too() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = book.invoice("F-2", JANUARY, "100.00");
        book.received("p", day(1, 10), "130.00")
                .put("a", day(1, 10), money("p"), document(first), "120.00")
                .received("out", day(1, 12), "-10.00")
                .put("b", day(1, 12), money("p"), money("out"), "10.00");
        Invoice note = note("N-1", day(1, 20), first, "100.00");
        book.put("c", day(1, 25), document(note), document(second), "70.00")
                .tell(new Entered("bill", day(1, 26), ACCOUNT, eur("-50.00"), day(1, 26), EntryReason.SUPPLIER_BILL))
                .put("d", day(1, 26), new ItemKey.EnteredItem("bill"), document(second), "50.00");
        assertThat(book.account().links().stream().map(link -> link.fact() + " " + link.kind()))
                .containsExactly("a PAYMENT", "b REFUND", "c SET_OFF", "d SET_OFF");
        assertThat(items(END)).containsExactly("credit note N-1 on F-1 -50.00");
        assertThat(book.account().key().partner()).isEqualTo(PARTNER);
    }

    @Test
    void what_ends_on_its_day_leaves_the_next_day_alone() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "10.00")
                .reversed("put-p", day(1, 10))
                .paid("q", day(1, 11), invoice, "20.00");
        assertThat(items(END)).containsExactly("instalment 1 of F-1 100.00", "payment p -10.00");
        assertThat(book.links()).containsExactly(eur("20.00"));
    }
}
