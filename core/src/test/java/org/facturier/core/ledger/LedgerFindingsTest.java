package org.facturier.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.AccountBreaches;
import org.facturier.core.account.Book;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.api.Test;

/** What somebody should look at is said with what it is about, in an order that does not depend on how it was told. */
class LedgerFindingsTest {

    private static final LocalDate ON = day(1, 20);
    private static final DocumentKey UNKNOWN = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-9"));

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");

    private static List<String> said(Book of) {
        return of.ledger().findings().stream()
                .map(finding -> finding.code().text() + " " + finding.path() + ": " + finding.message())
                .toList();
    }

    private static ItemKey planned(DocumentKey of) {
        return new ItemKey.InstalmentItem(of, Optional.of("plan"), 1);
    }

    @Test
    void what_waits_names_all_that_is_not_there() {
        book.put("a", ON, money("later"), new ItemKey.DocumentItem(UNKNOWN), "10.00");
        assertThat(said(book))
                .containsExactly("LED-NAME-01 fact a: it waits for later, seller/F/F-9, which is not there");
    }

    @Test
    void what_is_there_is_not_named_with_what_is_not() {
        book.put("a", ON, money("later"), document(invoice), "10.00").reversed("never", ON);
        assertThat(said(book))
                .containsExactly(
                        "LED-NAME-01 fact a: it waits for later, which is not there",
                        "LED-NAME-01 fact end-never: it waits for never, which is not there");
    }

    @Test
    void what_is_put_to_an_instalment_of_a_plan_waits_for_the_plan() {
        book.received("p", ON, "10.00").put("a", ON, money("p"), planned(DocumentKey.of(invoice)), "10.00");
        assertThat(said(book)).containsExactly("LED-NAME-01 fact a: it waits for plan, which is not there");
    }

    @Test
    void the_end_of_what_waits_waits_too() {
        book.put("a", ON, money("later"), document(invoice), "10.00").reversed("a", day(1, 25));
        assertThat(said(book))
                .containsExactly(
                        "LED-NAME-01 fact a: it waits for later, which is not there",
                        "LED-NAME-01 fact end-a: it waits for a, which waits itself");
    }

    @Test
    void what_waits_for_a_plan_of_an_unknown_document_is_on_one_account_all_the_same() {
        book.received("p", ON, "10.00")
                .put("a", ON, money("p"), planned(DocumentKey.of(invoice)), "10.00")
                .tell(new Rescheduled("plan", ON, UNKNOWN, AccountBreaches.plan("10.00")));
        assertThat(said(book))
                .containsExactly(
                        "LED-NAME-01 fact a: it waits for plan, which waits itself",
                        "LED-NAME-01 fact plan: it waits for seller/F/F-9, which is not there");
    }

    @Test
    void what_is_on_two_accounts_is_named_with_its_account() {
        book.tell(new Received(new Payment("q", ON, "another", eur("10.00"), "")))
                .put("a", ON, money("q"), document(invoice), "10.00");
        assertThat(said(book))
                .containsExactly("LED-NAME-02 fact a: it names q of another in EUR, seller/F/F-1 of buyer in EUR");
    }

    @Test
    void a_relief_with_money_of_another_account_is_on_two() {
        book.tell(new Received(new Payment("q", ON, "another", eur("10.00"), "")))
                .tell(new Relieved(
                        "r",
                        ON,
                        document(invoice),
                        eur("2.40"),
                        ReliefReason.DISCOUNT,
                        Optional.of("q"),
                        Optional.empty()));
        assertThat(said(book))
                .containsExactly("LED-NAME-02 fact r: it names seller/F/F-1 of buyer in EUR, q of another in EUR");
    }

    @Test
    void what_is_of_the_time_before_the_account_began_is_not_there() {
        Book next = new Book();
        CarriedForward.of(book.ledger(), day(2, 1)).forEach(next::tell);
        Invoice earlier = next.invoice("F-0", day(1, 3), "10.00");
        next.tell(new Promised("promise", day(2, 5), DocumentKey.of(earlier), day(3, 1)));
        assertThat(said(next))
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo("LED-NAME-01 fact promise: it waits for seller/F/F-0, which is not there"))
                .anySatisfy(text -> assertThat(text).startsWith("LED-CARRIED-01 fact seller/F/F-0: "))
                .hasSize(2);
    }

    @Test
    void what_was_told_twice_comes_first_then_by_fact_then_by_rule() {
        book.received("p", day(1, 10), "50.00")
                .put("z", ON, money("p"), document(invoice), "60.00")
                .put("b", day(1, 2), instalment(invoice, 1), money("p"), "10.00")
                .put("c", day(1, 25), money("p"), new ItemKey.EnteredItem("later"), "10.00")
                .received("p", day(1, 10), "50.00");
        assertThat(book.findings())
                .containsExactly(
                        "INFO LED-FACT-01 fact p",
                        "INFO LED-EARLY-01 fact b",
                        "ERROR LED-LINK-02 fact b",
                        "ERROR LED-LINK-02 fact b",
                        "WARNING LED-NAME-01 fact c",
                        "WARNING LED-LINK-01 fact z");
    }
}
