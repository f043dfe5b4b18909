package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What need not be paid, money out, set-off, and the one figure of it all. Figures worked out by hand. */
class ReliefTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private Money relieved(Invoice invoice, LocalDate day) {
        return book.account()
                .item(instalment(invoice, 1), day)
                .map(AccountItem::relieved)
                .orElseThrow();
    }

    /** 600.00, of which 900.00 are written off. */
    private Invoice writtenOff() {
        Invoice invoice = book.invoice("F-1", JANUARY, "500.00");
        book.tell(new Relieved("w", day(3, 1), document(invoice), eur("900.00"), ReliefReason.WRITE_OFF));
        return invoice;
    }

    @Test
    void no_more_is_written_off_than_is_open() {
        Invoice invoice = writtenOff();
        assertThat(relieved(invoice, END)).isEqualTo(eur("600.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        assertThat(book.balance(day(2, 28))).isEqualTo(eur("600.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-RELIEF-01 fact w");
    }

    @Test
    void what_is_relieved_in_another_currency_is_named_as_relieved() {
        Invoice invoice = book.invoice("F-1", JANUARY, "500.00");
        book.tell(new Relieved("w", day(3, 1), document(invoice), Money.parse("USD 9.00"), ReliefReason.WRITE_OFF));
        assertThat(book.ledger().findings().all())
                .extracting(Finding::message)
                .containsExactly("USD 9.00 is relieved on an account in EUR");
    }

    @Test
    void a_write_off_yields_to_money_that_comes_after_all_and_takes_again_what_is_returned() {
        Invoice invoice = writtenOff();
        book.paid("p", day(4, 1), invoice, "250.00");
        assertThat(book.entries())
                .containsExactlyInAnyOrder(eur("600.00"), eur("-600.00"), eur("-250.00"), eur("250.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        assertThat(relieved(invoice, END)).isEqualTo(eur("350.00"));
        book.reversed("p", day(5, 1));
        assertThat(relieved(invoice, day(4, 30))).isEqualTo(eur("350.00"));
        assertThat(relieved(invoice, END)).isEqualTo(eur("600.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
    }

    @Test
    void of_two_reliefs_the_newer_yields_first() {
        // 120.00: 50.00 and 70.00 forgiven, then 80.00 paid: 40.00 of the older are left
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Relieved("a", day(3, 1), document(invoice), eur("50.00"), ReliefReason.SETTLEMENT))
                .tell(new Relieved("b", day(3, 2), document(invoice), eur("70.00"), ReliefReason.WRITE_OFF))
                .paid("p", day(4, 1), invoice, "80.00");
        assertThat(book.account().reliefs().stream()
                        .filter(relief -> relief.until().isEmpty())
                        .map(relief -> relief.fact() + " " + relief.amount()))
                .containsExactly("a EUR 40.00");
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
    }

    @Test
    void a_discount_taken_with_a_payment_ends_where_that_is_returned() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "117.60").tell(discountWith("p", invoice));
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(relieved(invoice, END)).isEqualTo(eur("2.40"));
        book.reversed("p", day(1, 20));
        assertThat(book.open(invoice, day(1, 19))).isEqualTo(eur("0.00"));
        assertThat(book.open(invoice, END)).isEqualTo(eur("120.00"));
        assertThat(relieved(invoice, END)).isEqualTo(eur("0.00"));
    }

    @Test
    void what_a_plan_took_the_place_of_is_relieved_first_also_what_was_paid_then() {
        // 60.00 and 60.00, the first paid, 40.00 of the second planned; returned, 70.00 forgiven: 60.00 and 10.00 of
        // the old
        Invoice invoice = planned();
        book.reversed("p", day(1, 20))
                .tell(new Relieved("w", day(1, 20), document(invoice), eur("70.00"), ReliefReason.WRITE_OFF));
        assertThat(book.at(END).debits())
                .extracting(AccountItem::dueOn, AccountItem::open)
                .containsExactly(tuple(day(3, 6), eur("10.00")), tuple(day(5, 1), eur("40.00")));
    }

    @Test
    void what_is_put_to_an_instalment_that_a_plan_took_the_place_of_goes_on_to_what_is_open() {
        // the first part is paid; 30.00 more for it go to the second
        Invoice invoice = planned();
        book.received("q", day(1, 20), "30.00").put("a", day(1, 20), money("q"), instalment(invoice, 1), "30.00");
        assertThat(book.at(END).debits())
                .extracting(AccountItem::dueOn, AccountItem::open)
                .containsExactly(tuple(day(5, 1), eur("30.00")));
    }

    private Invoice planned() {
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        PaymentSchedule later = new PaymentSchedule(
                eur("40.00"), List.of(new Instalment(1, eur("40.00"), day(5, 1), Optional.empty())));
        book.paid("p", day(1, 10), invoice, "60.00")
                .tell(new Rescheduled("plan", day(1, 15), DocumentKey.of(invoice), later));
        return invoice;
    }

    @Test
    void a_discount_of_a_payment_returned_on_its_own_day_takes_nothing_from_a_plan() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        PaymentSchedule later = new PaymentSchedule(
                eur("120.00"), List.of(new Instalment(1, eur("120.00"), day(5, 1), Optional.empty())));
        book.paid("p", day(1, 10), invoice, "117.60")
                .tell(discountWith("p", invoice))
                .reversed("p", day(1, 10))
                .tell(new Rescheduled("plan", day(1, 10), DocumentKey.of(invoice), later));
        assertThat(book.at(END).debits())
                .extracting(AccountItem::dueOn, AccountItem::open)
                .containsExactly(tuple(day(5, 1), eur("120.00")));
    }

    private static Relieved discountWith(String payment, Invoice invoice) {
        return new Relieved(
                "d",
                day(1, 10),
                document(invoice),
                eur("2.40"),
                ReliefReason.DISCOUNT,
                Optional.of(payment),
                Optional.empty());
    }

    @Test
    void a_relief_of_a_replaced_invoice_stands_over_its_corrective_and_ends_there() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Invoice corrective = book.corrective("F-2", day(1, 10), invoice, "80.00");
        book.tell(new Relieved("w", day(1, 20), document(invoice), eur("50.00"), ReliefReason.WRITE_OFF));
        assertThat(book.open(corrective, END)).isEqualTo(eur("46.00"));
        book.reversed("w", day(2, 1));
        assertThat(book.open(corrective, day(1, 31))).isEqualTo(eur("46.00"));
        assertThat(book.open(corrective, END)).isEqualTo(eur("96.00"));
    }

    @Test
    void a_relief_that_ends_is_owed_again() {
        Invoice invoice = writtenOff();
        book.reversed("w", day(4, 1));
        assertThat(book.open(invoice, day(3, 31))).isEqualTo(eur("0.00"));
        assertThat(book.open(invoice, END)).isEqualTo(eur("600.00"));
    }

    @Test
    void money_that_went_out_gives_back_what_was_on_account() {
        book.received("in", day(1, 10), "30.00").received("out", day(1, 20), "-30.00");
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        book.put("a", day(1, 20), money("in"), money("out"), "30.00");
        assertThat(book.at(END).debits()).isEmpty();
        assertThat(book.at(END).credits()).isEmpty();
        assertThat(book.account().links()).extracting(Link::kind).containsExactly(Link.Kind.REFUND);
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void money_that_went_out_for_nothing_is_owed() {
        book.received("out", day(1, 20), "-500.00");
        assertThat(book.at(END).owed()).isEqualTo(eur("500.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-OUT-01 fact out");
    }

    @Test
    void a_payable_is_set_off_against_a_receivable() {
        // 652.80 sold; 120.00 bought, billed by us
        Invoice sold = book.invoice("F-1", JANUARY, "544.00");
        DocumentHeader header = Samples.header().build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .seller(header.buyer())
                        .buyer(header.seller())
                        .build())
                .line(Samples.line("EUR 100.00").build())
                .build();
        Invoice bought = book.issue(Samples.issue("S-1", draft, JANUARY));
        assertThat(book.open(bought, END)).isEqualTo(eur("-120.00"));
        book.put("n", day(2, 10), document(bought), document(sold), "120.00");
        assertThat(book.open(sold, END)).isEqualTo(eur("532.80"));
        assertThat(book.open(bought, END)).isEqualTo(eur("0.00"));
        assertThat(book.account().links()).extracting(Link::kind).containsExactly(Link.Kind.SET_OFF);
        assertThat(book.account().entries())
                .extracting(Entry::kind)
                .containsExactlyInAnyOrder(Entry.Kind.INVOICE, Entry.Kind.PURCHASE_INVOICE);
    }

    @Test
    void position_statement_ageing_and_demand_are_one_figure() {
        // 120.00 paid with 220.00; then 600.00: 500.00
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), first, "220.00");
        book.invoice("F-2", day(1, 12), "500.00");
        Position march = book.at(day(3, 1));
        Statement statement = book.account().statement(new ServicePeriod(day(1, 1), day(3, 2)));
        assertThat(march.balance()).isEqualTo(eur("500.00"));
        assertThat(march.demand()).isEqualTo(eur("500.00"));
        assertThat(statement.closing()).isEqualTo(eur("500.00"));
        assertThat(statement.aged().total()).isEqualTo(eur("500.00"));
        assertThat(statement.aged().credits()).isEqualTo(eur("-100.00"));
        assertThat(march.overdue()).as("nothing taken off").isEqualTo(eur("600.00"));
    }

    @Test
    void a_statement_goes_on_from_what_was_before() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 10), invoice, "50.00");
        Statement february = book.account().statement(new ServicePeriod(day(2, 1), day(3, 1)));
        assertThat(february.opening()).isEqualTo(eur("120.00"));
        assertThat(february.movements())
                .containsExactly(new Statement.Movement(
                        day(2, 10),
                        Entry.Kind.PAYMENT,
                        "p",
                        "",
                        eur("-50.00"),
                        new Cause(Entry.Kind.PAYMENT, day(2, 10), Optional.empty(), Optional.empty(), ""),
                        Optional.empty()));
        assertThat(february.closing()).isEqualTo(eur("70.00"));
    }

    @Test
    void what_is_due_today_is_not_late() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        assertThat(book.at(day(2, 4)).late()).isEmpty();
        assertThat(book.at(day(2, 4)).demand()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(2, 5)).demand()).isEqualTo(eur("120.00"));
        assertThat(AgedBalance.of(book.at(day(2, 5))).debits())
                .containsEntry(AgedBalance.AgeBand.UP_TO_30, eur("120.00"));
        assertThat(book.at(day(2, 5)).debits())
                .extracting(AccountItem::name)
                .containsExactly(invoice.number().text());
    }

    @Test
    void interest_and_fees_are_items_like_any_other() {
        book.tell(new Entered("i", day(3, 1), ACCOUNT, eur("12.34"), day(3, 15), EntryReason.INTEREST));
        book.received("p", day(3, 10), "12.34").put("a", day(3, 10), money("p"), new ItemKey.EnteredItem("i"), "12.34");
        assertThat(book.balance(day(3, 9))).isEqualTo(eur("12.34"));
        assertThat(book.at(day(3, 10)).debits()).isEmpty();
        assertThat(book.account().balances(new ItemKey.EnteredItem("i")))
                .containsExactly(new Balance(
                        new ItemKey.EnteredItem("i"), day(3, 1), Optional.of(day(3, 10)), day(3, 15), eur("12.34")));
        assertThat(book.account()
                        .items(
                                new DocumentKey(
                                        "seller",
                                        "F",
                                        Samples.invoice("F-1", "EUR 1.00", JANUARY)
                                                .number()),
                                END))
                .isEmpty();
    }
}
