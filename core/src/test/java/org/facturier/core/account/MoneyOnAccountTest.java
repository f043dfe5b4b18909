package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Transferred;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Money is on account until it is put to something or paid back, and then it is not. */
class MoneyOnAccountTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();
    private final Invoice first = book.invoice("F-1", JANUARY, "1000.00");

    @Test
    void too_much_that_was_paid_and_paid_back_leaves_nothing_on_either_side() {
        // 1230.00 for 1200.00, then 30.00 out
        book.paid("p", day(2, 4), first, "1230.00").received("out", day(2, 10), "-30.00");
        book.put("a", day(2, 10), money("p"), money("out"), "30.00");
        assertThat(book.open(first, END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("0.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
    }

    @Test
    void of_a_refund_beyond_the_credit_the_rest_is_owed() {
        // 30.00 on account, 50.00 out
        book.paid("p", day(2, 4), first, "1230.00").received("out", day(2, 10), "-50.00");
        book.put("a", day(2, 10), money("p"), money("out"), "50.00");
        assertThat(book.at(END).owed()).isEqualTo(eur("20.00"));
        assertThat(book.findings()).contains("WARNING LED-LINK-01 fact a");
    }

    @Test
    void money_on_account_is_put_to_another_invoice_once() {
        // 30.00 too much; F-2 of 60.00
        Invoice second = book.invoice("F-2", JANUARY, "50.00");
        book.paid("p", day(2, 4), first, "1230.00");
        book.put("a", day(3, 1), money("p"), document(second), "30.00");
        assertThat(book.open(second, END)).isEqualTo(eur("30.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("0.00"));
        book.put("b", day(3, 2), money("p"), document(second), "30.00");
        assertThat(book.open(second, END)).isEqualTo(eur("30.00"));
        assertThat(book.balance(END)).isEqualTo(eur("30.00"));
    }

    @Test
    void what_is_put_without_its_money_settles_nothing_anywhere() {
        book.put("a", day(2, 4), money("never"), document(first), "1200.00");
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
        assertThat(book.account().statement(new ServicePeriod(day(1, 1), END)).closing())
                .isEqualTo(eur("1200.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-NAME-01 fact a");
    }

    @Test
    void money_put_to_an_invoice_that_is_not_there_stays_on_account() {
        Invoice unknown = new Book().invoice("F-99", JANUARY, "1000.00");
        book.received("p", day(2, 4), "1200.00").put("a", day(2, 4), money("p"), document(unknown), "1200.00");
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-1200.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-NAME-01 fact a");
    }

    @Test
    void what_was_transferred_cannot_be_put_to_an_invoice_twice() {
        AccountKey right = new AccountKey(HOUSE, "right", CurrencyUnit.EUR);
        book.received("p", day(2, 4), "1200.00");
        book.tell(new Transferred("t", day(2, 10), ACCOUNT, money("p"), right, eur("1200.00")));
        book.put("a", day(2, 11), money("p"), document(first), "1200.00");
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
        assertThat(book.ledger()
                        .account(right)
                        .orElseThrow()
                        .item(new ItemKey.TransferredItem("t"), END)
                        .orElseThrow()
                        .open())
                .isEqualTo(eur("-1200.00"));
    }
}
