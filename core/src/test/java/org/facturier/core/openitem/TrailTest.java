package org.facturier.core.openitem;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.facturier.core.account.Book;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Everything that moves a balance, and everything that settles, fact by fact. Worked out by hand. */
class TrailTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private List<String> entries() {
        return book.account().entries().stream()
                .map(entry -> entry.on().getMonthValue() + "/" + entry.on().getDayOfMonth() + " " + entry.fact() + " "
                        + entry.kind() + " " + ItemWords.of(entry.item()) + " "
                        + entry.amount().getAmount())
                .toList();
    }

    private List<String> links() {
        return book.account().links().stream()
                .map(link -> link.on().getMonthValue() + "/" + link.on().getDayOfMonth() + " " + link.fact() + " "
                        + link.kind() + " " + ItemWords.of(link.credit()) + " > " + ItemWords.of(link.debit()) + " "
                        + link.amount().getAmount() + " by " + link.cause())
                .toList();
    }

    private static PaymentSchedule thrice() {
        return new PaymentSchedule(eur("120.00"), List.of(part(1, 3), part(2, 4), part(3, 5)));
    }

    private static Instalment part(int number, int month) {
        return new Instalment(number, eur("40.00"), day(month, 1), Optional.empty());
    }

    private static String id(String number) {
        return "seller/F/" + number;
    }

    @Test
    void a_plan_that_ends_gives_all_of_it_back_first_due_first() {
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), thrice()))
                .paid("p", day(3, 1), invoice, "50.00")
                .reversed("plan", day(3, 15));
        assertThat(entries())
                .containsExactly(
                        "1/5 " + id("F-1") + " INVOICE instalment 1 of F-1 60.00",
                        "1/5 " + id("F-1") + " INVOICE instalment 2 of F-1 60.00",
                        "2/1 plan PLAN instalment 1 of F-1 -60.00",
                        "2/1 plan PLAN instalment 2 of F-1 -60.00",
                        "2/1 plan PLAN instalment 1 of F-1 by plan plan 40.00",
                        "2/1 plan PLAN instalment 2 of F-1 by plan plan 40.00",
                        "2/1 plan PLAN instalment 3 of F-1 by plan plan 40.00",
                        "3/1 p PAYMENT payment p -50.00",
                        "3/15 end-plan PLAN instalment 1 of F-1 by plan plan -40.00",
                        "3/15 end-plan PLAN instalment 1 of F-1 40.00",
                        "3/15 end-plan PLAN instalment 2 of F-1 by plan plan -40.00",
                        "3/15 end-plan PLAN instalment 1 of F-1 20.00",
                        "3/15 end-plan PLAN instalment 2 of F-1 20.00",
                        "3/15 end-plan PLAN instalment 3 of F-1 by plan plan -40.00",
                        "3/15 end-plan PLAN instalment 2 of F-1 40.00");
        assertThat(links())
                .containsExactly(
                        "3/1 put-p PAYMENT payment p > instalment 1 of F-1 by plan plan 40.00 by put-p",
                        "3/1 put-p PAYMENT payment p > instalment 2 of F-1 by plan plan 10.00 by put-p",
                        "3/15 put-p PAYMENT payment p > instalment 1 of F-1 by plan plan -40.00 by end-plan",
                        "3/15 put-p PAYMENT payment p > instalment 2 of F-1 by plan plan -10.00 by end-plan",
                        "3/15 put-p PAYMENT payment p > instalment 1 of F-1 40.00 by end-plan",
                        "3/15 put-p PAYMENT payment p > instalment 1 of F-1 10.00 by end-plan");
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void a_corrective_takes_money_over_and_no_relief() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "50.00")
                .tell(new Relieved("w", day(1, 12), document(invoice), eur("20.00"), ReliefReason.WRITE_OFF));
        book.corrective("F-2", day(1, 20), invoice, "80.00");
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "1/5 " + id("F-1") + " INVOICE instalment 1 of F-1 120.00",
                        "1/10 p PAYMENT payment p -50.00",
                        "1/12 w RELIEF instalment 1 of F-1 -20.00",
                        "1/20 " + id("F-2") + " INVOICE instalment 1 of F-2 96.00",
                        "1/20 " + id("F-2") + " REPLACEMENT instalment 1 of F-1 -120.00",
                        "1/20 w RELIEF instalment 1 of F-1 20.00");
        assertThat(links())
                .containsExactly(
                        "1/10 put-p PAYMENT payment p > instalment 1 of F-1 50.00 by put-p",
                        "1/20 put-p PAYMENT payment p > instalment 1 of F-1 -50.00 by " + id("F-2"),
                        "1/20 put-p PAYMENT payment p > instalment 1 of F-2 50.00 by " + id("F-2"));
    }

    @Test
    void a_note_on_what_was_paid_waits_and_settles_when_the_money_goes_back() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "120.00");
        Invoice note = book.note("N-1", day(1, 20), invoice);
        book.reversed("p", day(2, 1));
        assertThat(entries())
                .containsExactly(
                        "1/5 " + id("F-1") + " INVOICE instalment 1 of F-1 120.00",
                        "1/10 p PAYMENT payment p -120.00",
                        "1/20 " + id("N-1") + " CREDIT_NOTE credit note N-1 on F-1 -120.00",
                        "2/1 end-p REVERSAL payment p 120.00");
        assertThat(links())
                .containsExactly(
                        "1/10 put-p PAYMENT payment p > instalment 1 of F-1 120.00 by put-p",
                        "2/1 put-p PAYMENT payment p > instalment 1 of F-1 -120.00 by end-p",
                        "2/1 " + id("N-1") + " CREDIT_NOTE credit note N-1 on F-1 > instalment 1 of F-1 120.00 by "
                                + id("N-1"));
        assertThat(book.open(note, END)).isEqualTo(eur("0.00"));
    }

    @Test
    void what_was_stated_as_paid_gives_its_place_to_the_money() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        ItemKey stated = new ItemKey.PaidBeforeItem(DocumentKey.of(invoice));
        book.received("p", day(1, 10), "30.00")
                .put("a", day(1, 10), money("p"), stated, "30.00")
                .reversed("a", day(1, 20));
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "1/5 " + id("F-1") + " INVOICE instalment 1 of F-1 90.00",
                        "1/5 " + id("F-1") + " INVOICE what F-1 states as paid before 30.00",
                        "1/5 " + id("F-1") + " PAID_BEFORE what F-1 states as paid before -30.00",
                        "1/10 p PAYMENT payment p -30.00",
                        "1/10 " + id("F-1") + " PAID_BEFORE what F-1 states as paid before 30.00");
        assertThat(links())
                .containsExactly(
                        "1/10 a PAYMENT payment p > what F-1 states as paid before 30.00 by a",
                        "1/20 a PAYMENT payment p > what F-1 states as paid before -30.00 by end-a");
    }

    @Test
    void money_goes_out_over_and_away() {
        // 100.00 on account: 30.00 to another partner, 20.00 out, 50.00 left
        AccountKey parent = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
        book.received("p", JANUARY, "100.00")
                .tell(new Transferred("t", day(1, 10), Book.ACCOUNT, money("p"), parent, eur("30.00")))
                .tell(new Received(new Payment("o", day(1, 12), PARTNER, eur("-20.00"), "")))
                .put("a", day(1, 12), money("p"), money("o"), "20.00");
        assertThat(entries())
                .containsExactly(
                        "1/5 p PAYMENT payment p -100.00",
                        "1/10 t TRANSFER transfer t 30.00",
                        "1/12 o PAID_OUT payment o 20.00");
        assertThat(links())
                .containsExactly(
                        "1/10 t TRANSFER payment p > transfer t 30.00 by t",
                        "1/12 a REFUND payment p > payment o 20.00 by a");
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-50.00"));
        assertThat(book.ledger().account(parent).orElseThrow().at(END).onAccount())
                .isEqualTo(eur("-30.00"));
    }

    @Test
    void a_relief_moves_to_what_is_open_first_again() {
        // 60.00 and 60.00: the first paid, 50.00 of the second forgiven; the payment returned: 50.00 of the first
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "60.00")
                .put("a", day(1, 10), money("p"), instalment(invoice, 1), "60.00")
                .tell(new Relieved("w", day(1, 12), document(invoice), eur("50.00"), ReliefReason.WRITE_OFF))
                .reversed("p", day(1, 20));
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "1/5 " + id("F-1") + " INVOICE instalment 1 of F-1 60.00",
                        "1/5 " + id("F-1") + " INVOICE instalment 2 of F-1 60.00",
                        "1/10 p PAYMENT payment p -60.00",
                        "1/12 w RELIEF instalment 2 of F-1 -50.00",
                        "1/20 end-p REVERSAL payment p 60.00",
                        "1/20 w RELIEF instalment 1 of F-1 -50.00",
                        "1/20 w RELIEF instalment 2 of F-1 50.00");
    }
}
