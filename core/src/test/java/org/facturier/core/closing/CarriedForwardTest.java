package org.facturier.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.dollars;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Book;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What goes on in a new ledger, on a new plan, in foreign money, and what a payer names. Figures worked out by hand. */
class CarriedForwardTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    @Test
    void an_item_goes_on_under_its_key() {
        // 120.00, 61.93 paid: 58.07 goes on as F-1, due on 4 February
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "61.93");
        Book next = carried(day(1, 31));
        assertThat(next.at(day(2, 1)).debits())
                .extracting(AccountItem::key, AccountItem::open, AccountItem::dueOn, AccountItem::name)
                .containsExactly(tuple(instalment(invoice, 1), eur("58.07"), day(2, 4), "F-1"));
        next.paid("q", day(2, 3), invoice, "58.07");
        assertThat(next.balance(END)).isEqualTo(eur("0.00"));
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void what_reaches_back_behind_the_day_waits_with_a_finding() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "61.93");
        Book next = carried(day(1, 31));
        next.reversed("p", day(2, 10));
        assertThat(next.balance(END)).isEqualTo(eur("58.07"));
        assertThat(next.findings()).containsExactly("WARNING LED-NAME-01 fact end-p");
    }

    @Test
    void a_relief_goes_on_over_what_replaced_its_invoice() {
        // 50.00 forgiven of F-1 on the day on which F-2 of 96.00 took its place: 46.00
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Relieved("w", day(1, 20), document(invoice), eur("50.00"), ReliefReason.WRITE_OFF));
        book.corrective("F-2", day(1, 20), invoice, "80.00");
        assertThat(carried(day(1, 31)).balance(END)).isEqualTo(eur("46.00"));
    }

    @Test
    void what_was_stated_as_paid_and_was_returned_goes_on_as_owed() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        book.received("p", day(1, 10), "30.00")
                .put("a", day(1, 10), money("p"), new ItemKey.PaidBeforeItem(DocumentKey.of(invoice)), "30.00")
                .reversed("p", day(1, 20));
        assertThat(carried(day(1, 31)).balance(END)).isEqualTo(eur("120.00"));
    }

    @Test
    void a_relief_goes_on_over_what_a_plan_left() {
        // 60.00 paid of 120.00, the rest planned; returned, 40.00 forgiven: 20.00 of the old, 60.00 of the plan
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "60.00")
                .tell(new Rescheduled("plan", day(1, 15), DocumentKey.of(invoice), once("60.00", day(1, 31))))
                .reversed("p", day(1, 20))
                .tell(new Relieved("w", day(1, 20), document(invoice), eur("40.00"), ReliefReason.WRITE_OFF));
        assertThat(carried(day(1, 25)).at(END).debits())
                .extracting(AccountItem::dueOn, AccountItem::open)
                .containsExactly(tuple(day(1, 31), eur("60.00")), tuple(day(2, 4), eur("20.00")));
    }

    private Book carried(LocalDate day) {
        Book next = new Book();
        CarriedForward.of(book.ledger(), day).forEach(next::tell);
        return next;
    }

    private static PaymentSchedule once(String amount, LocalDate due) {
        return new PaymentSchedule(eur(amount), List.of(new Instalment(1, eur(amount), due, Optional.empty())));
    }

    @Test
    void on_a_day_before_a_plan_ended_its_instalments_are_those_in_force() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), thrice()));
        book.corrective("F-2", day(2, 10), invoice, "80.00");
        book.reversed("plan", day(3, 15));
        DocumentKey key = DocumentKey.of(invoice);
        assertThat(book.account().items(key, day(2, 20))).hasSize(3);
        assertThat(book.account().items(key, END)).extracting(AccountItem::key).containsExactly(instalment(invoice, 1));
    }

    @Test
    void a_plan_moves_what_is_open_and_forgives_no_interest() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), thrice()));
        assertThat(book.entries())
                .containsExactlyInAnyOrder(eur("120.00"), eur("-120.00"), eur("40.00"), eur("40.00"), eur("40.00"));
        assertThat(book.at(END).debits())
                .extracting(AccountItem::open, AccountItem::dueOn)
                .containsExactly(
                        tuple(eur("40.00"), day(3, 1)), tuple(eur("40.00"), day(4, 1)), tuple(eur("40.00"), day(5, 1)));
        ItemKey first = new ItemKey.InstalmentItem(DocumentKey.of(invoice), Optional.of("plan"), 1);
        assertThat(book.account().balances(first))
                .containsExactly(new Balance(first, day(2, 1), Optional.empty(), day(2, 4), eur("40.00")));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void a_plan_that_was_agreed_to_bear_no_interest_reads_the_new_day() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled(
                "plan", day(2, 1), DocumentKey.of(invoice), thrice(), Rescheduled.Interest.FROM_NEW_DUE_DAY));
        ItemKey third = new ItemKey.InstalmentItem(DocumentKey.of(invoice), Optional.of("plan"), 3);
        assertThat(book.account().balances(third))
                .containsExactly(new Balance(third, day(2, 1), Optional.empty(), day(5, 1), eur("40.00")));
    }

    @Test
    void a_plan_that_ends_gives_back_what_it_moved_and_what_was_paid_on_it() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), thrice()))
                .paid("p", day(3, 1), invoice, "40.00")
                .reversed("plan", day(3, 15));
        assertThat(book.at(END).debits())
                .extracting(AccountItem::key, AccountItem::open)
                .containsExactly(tuple(instalment(invoice, 1), eur("80.00")));
        assertThat(book.at(END).credits()).isEmpty();
    }

    private static PaymentSchedule thrice() {
        return new PaymentSchedule(eur("120.00"), List.of(part(1, 3), part(2, 4), part(3, 5)));
    }

    private static Instalment part(int number, int month) {
        return new Instalment(number, eur("40.00"), day(month, 1), Optional.empty());
    }

    @Test
    void foreign_money_settles_what_it_was_worth() {
        // 800.00 and 25 % booked at 0.92: 920.00, paid at 0.95: 950.00
        Invoice invoice = dollarInvoice();
        Money thousand = Money.parse("USD 1000.00");
        book.tell(new Received(
                        new Payment("p", day(2, 1), PARTNER, thousand, "", Optional.of(dollars("0.95", day(2, 1))))))
                .tell(new Allocated("a", day(2, 1), money("p"), document(invoice), thousand));
        Account account = dollarAccount();
        assertThat(account.at(END).balance()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(account.exchangeDifferences())
                .containsExactly(new ExchangeDifference(
                        day(2, 1), "a", money("p"), instalment(invoice, 1), thousand, eur("30.00")));
        book.reversed("p", day(2, 9));
        assertThat(dollarAccount().exchangeDifferences())
                .extracting(ExchangeDifference::gain)
                .containsExactly(eur("30.00"), eur("-30.00"));
    }

    private Account dollarAccount() {
        return book.ledger()
                .account(new AccountKey(HOUSE, PARTNER, CurrencyUnit.USD))
                .orElseThrow();
    }

    private Invoice dollarInvoice() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .currency(CurrencyUnit.USD)
                        .accountingRate(dollars("0.92", JANUARY))
                        .build())
                .line(Samples.line("USD 800.00")
                        .treatment(TaxTreatment.standard("25"))
                        .build())
                .build();
        return book.issue(Samples.issue("F-1", draft, JANUARY));
    }

    @Test
    void what_a_payer_names_is_paid_and_the_rest_stays_on_account() {
        book.invoice("F-1", JANUARY, "100.00");
        Invoice second = book.invoice("F-2", JANUARY, "100.00");
        settle(new Payment("p", day(1, 20), PARTNER, eur("240.00"), "F-2"));
        assertThat(book.open(second, END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-120.00"));
    }

    @Test
    void what_is_named_twice_is_paid_once() {
        book.invoice("F-1", JANUARY, "100.00");
        book.invoice("F-2", JANUARY, "100.00");
        settle(new Payment("p", day(1, 20), PARTNER, eur("120.00"), "F-2"));
        settle(new Payment("q", day(1, 21), PARTNER, eur("120.00"), "F-2"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-120.00"));
        assertThat(book.at(END).owed()).isEqualTo(eur("120.00"));
    }

    @Test
    void a_structured_reference_names_its_number() {
        book.invoice("F-2026-0006", JANUARY, "100.00");
        Invoice named = book.invoice("F-2026-0007", JANUARY, "100.00");
        settle(new Payment("p", day(1, 20), PARTNER, eur("120.00"), "RF44 F20260007"));
        assertThat(book.open(named, END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).credits()).isEmpty();
    }

    @Test
    void money_before_its_invoice_is_proposed_later() {
        settle(new Payment("p", day(1, 2), PARTNER, eur("120.00"), "F-1"));
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        assertThat(book.open(invoice, END)).isEqualTo(eur("120.00"));
        book.ledger().settle(JANUARY, Matchers.byReferenceThenAge()).facts().forEach(book::tell);
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).credits()).isEmpty();
    }

    private void settle(Payment payment) {
        book.ledger().settle(payment, Matchers.byReferenceThenAge()).facts().forEach(book::tell);
    }
}
