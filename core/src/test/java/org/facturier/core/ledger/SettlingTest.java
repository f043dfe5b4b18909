package org.facturier.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Book;
import org.facturier.core.account.Position;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.junit.jupiter.api.Test;

/** Payments of a bank file, settled together. */
class SettlingTest {

    private static final Matcher MATCHER = Matchers.byReferenceThenAge();

    private final Ledger ledger = Ledger.of(
            Book.HOUSE,
            List.of(
                    new Issued(Samples.invoice("F-1", "EUR 100.00", day(1, 5))),
                    new Issued(Samples.invoice("F-2", "EUR 100.00", day(1, 6)))));

    private static Payment payment(String id, int day, String amount, String text) {
        return new Payment(id, day(2, day), Book.PARTNER, eur(amount), text);
    }

    private static Position after(Ledger before, List<Fact> facts) {
        Ledger told = before;
        for (Fact fact : facts) {
            told = told.tell(fact);
        }
        return told.account(Book.ACCOUNT).orElseThrow().at(day(2, 28));
    }

    @Test
    void each_payment_finds_what_those_before_it_left() {
        List<Fact> facts = ledger.settle(List.of(payment("p", 1, "120.00", ""), payment("q", 1, "70.00", "")), MATCHER)
                .facts();
        assertThat(facts).extracting(Fact::id).containsExactly("p", "p/1", "q", "q/1");
        Position position = after(ledger, facts);
        assertThat(position.debits()).extracting(AccountItem::open).containsExactly(eur("50.00"));
        assertThat(position.credits()).isEmpty();
    }

    @Test
    void together_and_one_by_one_come_to_the_same() {
        Payment first = payment("p", 1, "150.00", "");
        Payment second = payment("q", 2, "90.00", "F-2");
        Ledger told = ledger;
        for (Payment payment : List.of(first, second)) {
            for (Fact fact : told.settle(payment, MATCHER).facts()) {
                told = told.tell(fact);
            }
        }
        assertThat(after(ledger, ledger.settle(List.of(first, second), MATCHER).facts()))
                .isEqualTo(told.account(Book.ACCOUNT).orElseThrow().at(day(2, 28)));
    }

    @Test
    void a_payment_that_stands_in_the_file_twice_counts_once() {
        Payment payment = payment("p", 1, "150.00", "F-1");
        List<Fact> facts = ledger.settle(List.of(payment, payment), MATCHER).facts();
        assertThat(facts).filteredOn(fact -> fact.id().equals("p")).hasSize(1);
        assertThat(after(ledger, facts).onAccount()).isEqualTo(eur("-30.00"));
    }

    @Test
    void another_payment_under_a_known_identifier_is_found() {
        List<Fact> facts = ledger.settle(List.of(payment("p", 1, "50.00", ""), payment("p", 2, "60.00", "")), MATCHER)
                .facts();
        Ledger told = ledger;
        for (Fact fact : facts) {
            told = told.tell(fact);
        }
        assertThat(told.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("LED-FACT-02 fact p");
    }

    @Test
    void of_a_payment_told_before_what_is_left_is_put_to_something() {
        Ledger told = ledger.tell(new Received(payment("p", 1, "150.00", "")))
                .tell(new Allocated(
                        "p/1",
                        day(2, 1),
                        new ItemKey.MoneyItem("p"),
                        new ItemKey.DocumentItem(new Issued(Samples.invoice("F-2", "EUR 100.00", day(1, 6))).key()),
                        eur("120.00")));
        assertThat(told.settle(payment("p", 1, "150.00", ""), MATCHER).facts())
                .extracting(Fact::id)
                .containsExactly("p/2");
    }

    @Test
    void money_on_account_is_put_to_what_came_since() {
        Ledger told = Ledger.of(Book.HOUSE, List.of(new Received(payment("p", 1, "50.00", "F-3"))))
                .tell(new Issued(Samples.invoice("F-3", "EUR 100.00", day(2, 10))));
        Position position = after(told, told.settle(day(2, 12), MATCHER).facts());
        assertThat(position.debits()).extracting(AccountItem::open).containsExactly(eur("70.00"));
        assertThat(position.onAccount()).isEqualTo(eur("0.00"));
    }

    @Test
    void without_a_payment_nothing_is_told() {
        assertThat(ledger.settle(List.of(), MATCHER).facts()).isEmpty();
    }
}
