package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Transferred;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Debits, cheques and cards that come back: owed again from that day, and what was so before stays so. */
class ReturnedMoneyTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();
    private final Invoice first = book.invoice("F-1", JANUARY, "1000.00");

    @Test
    void the_fee_of_a_returned_debit_is_owed_beside_its_invoice() {
        book.paid("debit", day(2, 4), first, "1200.00").reversed("debit", day(2, 20));
        book.tell(new Entered("fee", day(2, 20), ACCOUNT, eur("8.50"), day(2, 20), EntryReason.FEE));
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
        assertThat(book.balance(END)).isEqualTo(eur("1208.50"));
        assertThat(book.balance(day(2, 19))).isEqualTo(eur("0.00"));
    }

    @Test
    void the_statement_keeps_the_payment_and_its_return() {
        book.paid("debit", day(2, 4), first, "1200.00").reversed("debit", day(2, 20));
        Statement february = book.account().statement(new ServicePeriod(day(2, 1), day(3, 1)));
        assertThat(february.movements())
                .extracting(Statement.Movement::on, Statement.Movement::amount)
                .containsExactly(tuple(day(2, 4), eur("-1200.00")), tuple(day(2, 20), eur("1200.00")));
        assertThat(february.opening()).isEqualTo(eur("1200.00"));
        assertThat(february.closing()).isEqualTo(eur("1200.00"));
    }

    @Test
    void a_cheque_that_bounces_opens_every_invoice_that_it_paid() {
        Invoice second = book.invoice("F-2", JANUARY, "50.00");
        book.received("cheque", day(2, 4), "1260.00")
                .put("a", day(2, 4), money("cheque"), document(first), "1200.00")
                .put("b", day(2, 4), money("cheque"), document(second), "60.00")
                .reversed("cheque", day(2, 12));
        assertThat(book.at(day(2, 11)).debits()).isEmpty();
        assertThat(book.open(first, day(2, 12))).isEqualTo(eur("1200.00"));
        assertThat(book.open(second, day(2, 12))).isEqualTo(eur("60.00"));
        assertThat(book.at(END).credits()).isEmpty();
    }

    @Test
    void of_two_payments_by_card_only_the_one_charged_back_is_owed_again() {
        book.paid("card-1", day(2, 1), first, "500.00").paid("card-2", day(2, 4), first, "700.00");
        book.reversed("card-1", day(5, 1));
        assertThat(book.open(first, day(4, 30))).isEqualTo(eur("0.00"));
        assertThat(book.open(first, END)).isEqualTo(eur("500.00"));
    }

    @Test
    void what_was_paid_again_after_a_return_is_settled() {
        book.paid("debit", day(2, 4), first, "1200.00").reversed("debit", day(2, 20));
        book.paid("transfer", day(3, 1), first, "1200.00");
        assertThat(book.open(first, END)).isEqualTo(eur("0.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void what_was_put_to_an_invoice_of_the_wrong_partner_goes_where_it_belongs() {
        AccountKey right = new AccountKey(HOUSE, "right", CurrencyUnit.EUR);
        book.paid("p", day(2, 4), first, "1200.00").reversed("put-p", day(2, 10));
        book.tell(new Transferred("t", day(2, 11), ACCOUNT, money("p"), right, eur("1200.00")));
        assertThat(book.open(first, day(2, 9))).isEqualTo(eur("0.00"));
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
        assertThat(book.at(END).credits()).isEmpty();
        assertThat(book.ledger().account(right).orElseThrow().at(END).balance()).isEqualTo(eur("-1200.00"));
    }

    @Test
    void money_out_is_a_payment_below_zero() {
        Payment out = Book.payment("out", day(2, 4), "-1200.00");
        book.tell(new Received(out));
        assertThat(book.balance(END)).isEqualTo(eur("2400.00"));
    }

    @Test
    void money_that_was_transferred_and_comes_back_is_owed_by_who_paid_it_until_the_transfer_ends_too() {
        AccountKey parent = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
        book.tell(new Received(new Payment("p", day(2, 4), "parent", eur("1200.00"), "")))
                .tell(new Transferred("t", day(2, 5), parent, money("p"), ACCOUNT, eur("1200.00")))
                .put("a", day(2, 5), new ItemKey.TransferredItem("t"), document(first), "1200.00")
                .reversed("p", day(2, 20));
        assertThat(balance(parent, day(2, 20))).isEqualTo(eur("1200.00"));
        assertThat(book.balance(day(2, 20))).isEqualTo(eur("0.00"));
        book.reversed("t", day(2, 25));
        assertThat(balance(parent, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(first, END)).isEqualTo(eur("1200.00"));
    }

    private Money balance(AccountKey account, LocalDate day) {
        return book.ledger().account(account).orElseThrow().at(day).balance();
    }
}
