package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Relieved;
import org.facturier.core.payment.ReliefReason;
import org.junit.jupiter.api.Test;

/** What was lost is lost once, and no more of it than is open. */
class LossTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    @Test
    void what_a_bank_kept_is_relieved_with_the_payment_and_ends_with_it() {
        // 115.00 of 120.00 came in
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 1), invoice, "115.00")
                .tell(new Relieved(
                        "fee",
                        day(2, 1),
                        document(invoice),
                        eur("5.00"),
                        ReliefReason.BANK_FEE,
                        Optional.of("p"),
                        Optional.empty()));
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).late()).isEmpty();
        assertThat(book.reversed("p", day(2, 20)).open(invoice, END)).isEqualTo(eur("120.00"));
    }

    @Test
    void one_loss_told_twice_is_lost_once() {
        // 119.50 of 120.00 came in
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 1), invoice, "119.50");
        book.tell(new Relieved("a", day(3, 1), document(invoice), eur("0.50"), ReliefReason.WRITE_OFF))
                .tell(new Relieved("b", day(3, 1), document(invoice), eur("0.50"), ReliefReason.WRITE_OFF));
        assertThat(book.account().item(instalment(invoice, 1), END).map(AccountItem::relieved))
                .contains(eur("0.50"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-RELIEF-01 fact b");
    }

    @Test
    void a_loss_of_more_than_is_left_after_a_payment_is_what_is_left() {
        Invoice invoice = book.invoice("F-1", JANUARY, "500.00");
        book.tell(new Relieved("w", day(3, 1), document(invoice), eur("900.00"), ReliefReason.WRITE_OFF));
        book.put("a", day(3, 1), money("p"), document(invoice), "250.00").received("p", day(2, 1), "250.00");
        assertThat(book.account().item(instalment(invoice, 1), END).map(AccountItem::relieved))
                .contains(eur("350.00"));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
    }
}
