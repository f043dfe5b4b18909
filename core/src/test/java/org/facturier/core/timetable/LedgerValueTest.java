package org.facturier.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Book;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.posting.ItemWords;
import org.junit.jupiter.api.Test;

/** A ledger is what it was told; what is open is read on any day. */
class LedgerValueTest {

    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");

    @Test
    void ledgers_of_the_same_facts_are_equal_and_of_others_are_not() {
        Ledger one = book.paid("p", day(1, 10), invoice, "50.00").ledger();
        List<Fact> turned = new ArrayList<>(book.facts());
        Collections.reverse(turned);
        Ledger same = Ledger.of(HOUSE, turned);
        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        Ledger more = one.tell(new Reversed("x", day(1, 20), "p", "returned"));
        assertThat(more).isNotEqualTo(one);
        assertThat(more.hashCode()).isNotEqualTo(one.hashCode());
        assertThat(Ledger.of("another", turned)).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(book.facts());
        assertThat(Ledger.of(HOUSE, List.of())).isNotEqualTo(one);
    }

    @Test
    void a_ledger_says_whose_it_is_and_how_much_it_was_told() {
        book.received("p", day(1, 10), "50.00")
                .tell(new Received(new Payment("q", day(1, 10), "another", eur("5.00"), "")));
        assertThat(book.ledger()).hasToString("the ledger of seller, 3 facts on 2 accounts");
    }

    private static List<String> open(Ledger ledger, LocalDate day) {
        return ledger.open(day).all().map(LedgerValueTest::text).sorted().toList();
    }

    private static String text(OpenItem item) {
        return item.partner() + " " + ItemWords.of(item.key()) + " "
                + item.open().getAmount();
    }

    @Test
    void what_is_open_is_read_on_a_day_gone_by_on_the_newest_and_on_one_to_come() {
        book.paid("p", day(1, 20), invoice, "50.00")
                .tell(new Received(new Payment("q", day(1, 10), "another", eur("5.00"), "")));
        Ledger ledger = book.ledger();
        List<String> newest = List.of("another payment q -5.00", "buyer instalment 1 of F-1 70.00");
        assertThat(open(ledger, END)).isEqualTo(newest);
        assertThat(open(ledger, day(1, 20))).isEqualTo(newest);
        assertThat(open(ledger, day(1, 19)))
                .containsExactly("another payment q -5.00", "buyer instalment 1 of F-1 120.00");
        assertThat(open(ledger, day(1, 9))).containsExactly("buyer instalment 1 of F-1 120.00");
        assertThat(open(ledger, day(1, 4))).isEmpty();
    }

    @Test
    void what_is_told_after_it_was_read_is_open_too() {
        Ledger ledger = book.ledger();
        assertThat(open(ledger, END)).containsExactly("buyer instalment 1 of F-1 120.00");
        ledger = ledger.tell(new Received(Book.payment("p", day(1, 20), "50.00")));
        assertThat(open(ledger, END)).containsExactly("buyer instalment 1 of F-1 120.00", "buyer payment p -50.00");
        ledger = ledger.tell(new Allocated("a", day(1, 20), money("p"), document(invoice), eur("50.00")));
        assertThat(open(ledger, day(1, 19))).containsExactly("buyer instalment 1 of F-1 120.00");
        assertThat(open(ledger, END)).containsExactly("buyer instalment 1 of F-1 70.00");
    }

    @Test
    void what_is_settled_is_known_by_its_names_and_not_open() {
        book.paid("p", day(1, 20), invoice, "120.00");
        OpenItems then = book.ledger().open(END);
        assertThat(then.size()).isZero();
        assertThat(book.ledger()
                        .open(day(1, 19))
                        .find(PARTNER, instalment(invoice, 1))
                        .map(OpenItem::open))
                .contains(eur("120.00"));
    }

    @Test
    void the_last_day_of_an_account_is_that_of_the_latest_fact_that_counts() {
        assertThat(book.account().lastDay()).contains(day(1, 5));
        book.received("p", day(3, 1), "5.00").put("a", day(2, 1), money("p"), document(invoice), "5.00");
        assertThat(book.account().lastDay()).contains(day(3, 1));
    }

    @Test
    void each_item_is_listed_with_the_days_on_which_so_much_of_it_was_open() {
        // 120.00 until 20 January, 70.00 until it is paid on 1 March
        book.paid("p", day(1, 20), invoice, "50.00").paid("q", day(3, 1), invoice, "70.00");
        List<Balance> all = List.of(
                new Balance(instalment(invoice, 1), day(1, 5), Optional.of(day(1, 20)), day(2, 4), eur("120.00")),
                new Balance(instalment(invoice, 1), day(1, 20), Optional.of(day(3, 1)), day(2, 4), eur("70.00")));
        assertThat(book.account().balances()).containsExactlyElementsOf(all);
        assertThat(book.account().balances(instalment(invoice, 1))).containsExactlyElementsOf(all);
        assertThat(book.account().balances(money("p"))).isEmpty();
    }

    @Test
    void money_on_account_is_owed_back_until_it_is_put_to_something() {
        book.received("p", day(1, 10), "50.00").put("a", day(1, 20), money("p"), document(invoice), "30.00");
        assertThat(book.account().balances(money("p")))
                .containsExactly(
                        new Balance(money("p"), day(1, 10), Optional.of(day(1, 20)), day(1, 10), eur("-50.00")),
                        new Balance(money("p"), day(1, 20), Optional.empty(), day(1, 10), eur("-20.00")));
        assertThat(book.account().balances()).hasSize(4);
    }

    @Test
    void what_goes_on_after_a_day_gone_by_is_what_was_open_then() {
        book.paid("p", day(1, 20), invoice, "50.00").paid("q", day(2, 20), invoice, "30.00");
        Book next = new Book();
        CarriedForward.of(book.ledger(), day(1, 31)).forEach(next::tell);
        assertThat(next.at(day(2, 1)).debits())
                .extracting(AccountItem::key, AccountItem::open)
                .containsExactly(tuple(instalment(invoice, 1), eur("70.00")));
        assertThat(next.at(day(2, 1)).credits()).isEmpty();
        assertThat(next.facts()).hasSize(1);
        assertThat(next.account().key()).isEqualTo(ACCOUNT);
    }

    @Test
    void of_an_account_that_was_kept_less_is_kept_the_further_back() {
        // each kept one is about half as far again from the end as the one before it: 1, 2, 3, 4, 6 and 9 of 10 steps
        List<Snapshot> all = new ArrayList<>();
        for (int steps = 9; steps > 0; steps--) {
            all.add(new Snapshot(day(1, 1).plusDays(steps), steps, State.EMPTY));
        }
        all.add(Snapshot.BEGINNING);
        assertThat(Snapshot.thinned(all, 10)).extracting(Snapshot::steps).containsExactly(9, 8, 7, 6, 4, 1, 0);
    }
}
