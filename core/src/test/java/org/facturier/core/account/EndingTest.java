package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What ends, how often, and what cannot. */
class EndingTest {

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");

    private void endedTwice(String fact) {
        book.reversed(fact, day(2, 1)).tell(new Reversed("again", day(2, 2), fact, "returned"));
        assertThat(book.findings()).containsExactly("WARNING LED-REVERSE-02 fact again");
    }

    @Test
    void an_allocation_ends_once() {
        book.paid("p", day(1, 10), invoice, "50.00");
        endedTwice("put-p");
        assertThat(book.open(invoice, day(12, 31))).isEqualTo(eur("120.00"));
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("70.00"));
    }

    @Test
    void a_relief_ends_once() {
        book.tell(new Relieved("w", day(1, 10), document(invoice), eur("50.00"), ReliefReason.WRITE_OFF));
        endedTwice("w");
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
    }

    @Test
    void a_plan_ends_once() {
        book.tell(new Rescheduled("plan", day(1, 10), DocumentKey.of(invoice), AccountBreaches.plan("120.00")));
        endedTwice("plan");
        assertThat(book.at(day(12, 31)).debits()).extracting(AccountItem::dueOn).containsExactly(day(2, 4));
    }

    @Test
    void money_ends_once() {
        book.received("p", day(1, 10), "50.00");
        endedTwice("p");
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
    }

    @Test
    void an_entry_ends_once() {
        book.tell(new Entered("fee", day(1, 10), Book.ACCOUNT, eur("15.00"), day(1, 10), EntryReason.FEE));
        endedTwice("fee");
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
        assertThat(book.balance(day(1, 31))).isEqualTo(eur("135.00"));
    }

    @Test
    void the_end_of_something_a_promise_and_a_dispute_do_not_end() {
        book.received("p", day(1, 10), "50.00")
                .reversed("p", day(1, 11))
                .tell(new Promised("h", day(1, 12), DocumentKey.of(invoice), day(2, 20)))
                .tell(AccountBreaches.disputed(1, eur("10.00")));
        book.reversed("end-p", day(2, 1)).reversed("h", day(2, 1)).reversed("d", day(2, 1));
        assertThat(book.findings())
                .containsExactlyInAnyOrder(
                        "ERROR LED-REVERSE-01 fact end-end-p",
                        "ERROR LED-REVERSE-01 fact end-h",
                        "ERROR LED-REVERSE-01 fact end-d");
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
        assertThat(book.at(day(2, 10)).hold(DocumentKey.of(invoice))).isPresent();
    }

    @Test
    void a_relief_with_a_payment_that_came_back_before_takes_nothing() {
        book.received("p", day(1, 10), "117.60").reversed("p", day(1, 12));
        book.tell(new Relieved(
                "e",
                day(1, 15),
                document(invoice),
                eur("2.40"),
                ReliefReason.DISCOUNT,
                Optional.of("p"),
                Optional.empty()));
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void a_relief_of_what_the_document_has_not_is_found() {
        book.tell(new Relieved("w", day(1, 10), Book.instalment(invoice, 7), eur("5.00"), ReliefReason.WRITE_OFF));
        assertThat(book.findings()).containsExactly("ERROR LED-NAME-03 fact w");
        assertThat(book.balance(day(12, 31))).isEqualTo(eur("120.00"));
    }

    @Test
    void what_is_ended_on_its_own_day_counts_as_ended_later() {
        // told on the day, ended on it: nothing is linked, and its end is known the next day
        book.received("p", day(1, 10), "50.00")
                .put("a", day(1, 10), money("p"), document(invoice), "50.00")
                .reversed("a", day(1, 10))
                .tell(new Reversed("again", day(1, 11), "a", "returned"));
        assertThat(book.links()).isEmpty();
        assertThat(book.findings()).containsExactly("WARNING LED-REVERSE-02 fact again");
        // the next day begins anew
        book.put("b", day(1, 12), money("p"), document(invoice), "30.00");
        assertThat(book.links()).containsExactly(eur("30.00"));
        assertThat(book.open(invoice, day(1, 31))).isEqualTo(eur("90.00"));
    }

    @Test
    void a_relief_of_an_instalment_that_ends_on_its_own_day_did_nothing() {
        book.tell(new Relieved("w", day(1, 10), Book.instalment(invoice, 1), eur("5.00"), ReliefReason.WRITE_OFF))
                .reversed("w", day(1, 10));
        assertThat(book.balance(day(1, 10))).isEqualTo(eur("120.00"));
        assertThat(book.entries()).containsExactly(eur("120.00"));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void money_may_come_again_under_another_identifier_on_the_day_of_its_return() {
        book.paid("p", day(1, 10), invoice, "120.00")
                .reversed("p", day(1, 20))
                .paid("q", day(1, 21), invoice, "120.00");
        assertThat(book.open(invoice, day(1, 20))).isEqualTo(eur("120.00"));
        assertThat(book.open(invoice, day(1, 21))).isEqualTo(eur("0.00"));
        assertThat(book.entries()).containsExactly(eur("120.00"), eur("-120.00"), eur("120.00"), eur("-120.00"));
        List<Money> links = book.links();
        assertThat(links).containsExactly(eur("120.00"), eur("-120.00"), eur("120.00"));
    }
}
