package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.HOUSE;
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
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What happens after items were carried forward comes to what it would have come to before. Figures worked out by hand. */
class GoingOnTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate CARRIED = day(2, 1);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private Book carried() {
        return carried(book, CARRIED);
    }

    private static Book carried(Book of, LocalDate day) {
        Book next = new Book();
        CarriedForward.of(of.ledger(), day).forEach(next::tell);
        return next;
    }

    private Rescheduled twice(Invoice invoice) {
        return new Rescheduled(
                "plan",
                day(1, 20),
                DocumentKey.of(invoice),
                new PaymentSchedule(eur("120.00"), List.of(half(1, day(3, 1)), half(2, day(4, 1)))));
    }

    private static Instalment half(int number, LocalDate due) {
        return new Instalment(number, eur("60.00"), due, Optional.empty());
    }

    private static ItemKey planned(Invoice invoice, int number) {
        return new ItemKey.InstalmentItem(DocumentKey.of(invoice), Optional.of("plan"), number);
    }

    @Test
    void an_instalment_of_a_plan_is_paid() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(twice(invoice));
        Book next = carried();
        next.ledger()
                .settle(new Payment("p", day(3, 1), PARTNER, eur("60.00"), "F-1"), Matchers.byReferenceThenAge())
                .facts()
                .forEach(next::tell);
        assertThat(next.at(END).debits())
                .extracting(AccountItem::key, AccountItem::open)
                .containsExactly(tuple(planned(invoice, 2), eur("60.00")));
        assertThat(next.at(END).credits()).isEmpty();
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void a_relief_of_an_instalment_of_a_plan_holds() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(twice(invoice))
                .tell(new Relieved("w", day(1, 25), planned(invoice, 1), eur("50.00"), ReliefReason.WRITE_OFF));
        assertThat(carried().balance(END)).isEqualTo(eur("70.00"));
    }

    @Test
    void a_plan_told_again_does_not_move_what_it_moved() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(twice(invoice));
        Book next = carried().tell(twice(invoice));
        assertThat(next.balance(END)).isEqualTo(eur("120.00"));
        assertThat(next.findings()).containsExactly("WARNING LED-CARRIED-01 fact plan");
    }

    @Test
    void a_relief_of_an_instalment_keeps_to_it_though_a_plan_took_the_rest() {
        // 60.00 and 60.00; all of the first forgiven, 50.00 of it paid: 10.00 forgiven, and the second planned
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.tell(new Relieved("w", day(1, 10), instalment(invoice, 1), eur("60.00"), ReliefReason.WRITE_OFF))
                .received("p", day(1, 15), "50.00")
                .put("a", day(1, 15), money("p"), instalment(invoice, 1), "50.00")
                .tell(new Rescheduled(
                        "plan",
                        day(1, 20),
                        DocumentKey.of(invoice),
                        new PaymentSchedule(eur("60.00"), List.of(half(1, day(3, 1))))));
        assertThat(book.balance(END)).isEqualTo(eur("60.00"));
        assertThat(carried().balance(END)).isEqualTo(eur("60.00"));
    }

    @Test
    void a_credit_note_lowers_an_invoice_of_before() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "50.00");
        Book next = carried();
        next.note("N-1", day(3, 1), invoice);
        // 70.00 were open, 120.00 are given back
        assertThat(next.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(next.balance(END)).isEqualTo(eur("-50.00"));
        assertThat(next.account().links()).extracting(Link::amount).containsExactly(eur("70.00"));
        assertThat(next.findings()).allMatch(finding -> finding.contains("INV-CREDIT-04"));
    }

    @Test
    void the_tax_of_an_invoice_of_before_is_lowered_by_its_note() {
        // 20.00 not yet due; all is given back: 0.00 in all
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Book next = new Book();
        CarriedForward.of(book.ledger(), CARRIED, TaxPoint.PAYMENT).forEach(next::tell);
        next.note("N-1", day(3, 1), invoice);
        DocumentTax carried = DocumentTax.of(next.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR)
                .orElseThrow();
        assertThat(carried.asOf(END).orElseThrow().paid(eur("20.00"))).isEqualTo(eur("20.00"));
    }

    @Test
    void a_corrective_takes_the_place_of_an_invoice_of_before_and_of_what_was_paid_on_it() {
        // 120.00, 50.00 paid before; corrected to 96.00: 46.00
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "50.00");
        Book next = carried();
        Invoice corrective = next.corrective("F-2", day(3, 1), invoice, "80.00");
        assertThat(next.open(corrective, END)).isEqualTo(eur("46.00"));
        assertThat(next.balance(END)).isEqualTo(eur("46.00"));
    }

    @Test
    void what_is_of_before_opens_nothing() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Invoice paid = book.invoice("F-2", JANUARY, "10.00");
        book.paid("p", day(1, 20), paid, "12.00");
        Book next = carried();
        next.issue(paid);
        next.received("p", day(1, 20), "12.00").received("q", day(2, 3), "5.00");
        assertThat(next.balance(END)).isEqualTo(eur("115.00"));
        assertThat(next.findings())
                .contains("WARNING LED-CARRIED-01 fact p")
                .doesNotContain("WARNING LED-CARRIED-01 fact q");
        assertThat(next.open(invoice, END)).isEqualTo(eur("120.00"));
    }

    @Test
    void a_transfer_of_before_is_not_undone_on_one_side() {
        AccountKey parent = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
        book.tell(new Received(new Payment("p", day(1, 10), parent.partner(), eur("100.00"), "")))
                .tell(new Transferred("t", day(1, 12), parent, money("p"), Book.ACCOUNT, eur("100.00")));
        Book next = carried();
        next.reversed("t", day(3, 1));
        assertThat(next.balance(END)).isEqualTo(eur("-100.00"));
        assertThat(next.findings()).containsExactly("WARNING LED-CARRIED-01 fact end-t");
    }

    @Test
    void what_is_carried_twice_still_knows_what_it_came_to() {
        Invoice invoice = book.invoice("F-1", JANUARY, "50.00");
        book.received("p", day(1, 10), "100.00").put("a", day(1, 10), money("p"), document(invoice), "60.00");
        Book twice = carried(carried(), day(3, 1));
        twice.reversed("p", day(4, 1));
        assertThat(twice.balance(END)).isEqualTo(eur("-40.00"));
        assertThat(twice.findings()).containsExactly("WARNING LED-CARRIED-01 fact end-p");
    }

    @Test
    void a_write_off_paid_in_part_goes_on_without_a_warning() {
        // 120.00 written off, 100.00 paid after all: 20.00 are lost
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Relieved("w", day(1, 10), document(invoice), eur("120.00"), ReliefReason.WRITE_OFF))
                .paid("p", day(1, 20), invoice, "100.00");
        Book next = carried();
        assertThat(next.balance(END)).isEqualTo(eur("0.00"));
        assertThat(next.account().reliefs()).extracting(Relief::amount).containsExactly(eur("20.00"));
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void what_goes_on_is_an_item_of_the_side_it_was_on() {
        DocumentKey key = DocumentKey.of(book.invoice("F-1", JANUARY, "100.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> carried(new ItemKey.DocumentItem(key), "120.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entered(
                        "o",
                        CARRIED,
                        Book.ACCOUNT,
                        eur("120.00"),
                        CARRIED,
                        EntryReason.OPENING,
                        "",
                        Optional.empty(),
                        Optional.of(carried(new ItemKey.InstalmentItem(key, 1), "-120.00"))));
    }

    private static Carried carried(ItemKey key, String whole) {
        return new Carried(key, JANUARY, Optional.empty(), Optional.empty(), JANUARY, eur(whole), List.of(), List.of());
    }
}
