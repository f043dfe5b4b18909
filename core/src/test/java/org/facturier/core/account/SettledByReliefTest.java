package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.documenttax.SettledShare;
import org.facturier.core.fact.Relieved;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** How far an invoice of 120.00 is settled where something of it need not be paid. */
class SettledByReliefTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate MARCH = day(3, 1);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    /** {@return owed, settled, discounted and irrecoverable} */
    private List<String> shares(Invoice of, LocalDate day) {
        SettledShare share = DocumentTax.of(book.ledger(), DocumentKey.of(of), CurrencyUnit.EUR)
                .orElseThrow()
                .asOf(day)
                .orElseThrow();
        return List.of(
                share.owed().getAmount().toString(),
                share.settled().getAmount().toString(),
                share.discounted().getAmount().toString(),
                share.irrecoverable().getAmount().toString());
    }

    private static Relieved relieved(
            LocalDate on,
            Invoice of,
            String atMost,
            ReliefReason why,
            Optional<String> with,
            Optional<LocalDate> duplicate) {
        return new Relieved("r", on, document(of), eur(atMost), why, with, duplicate);
    }

    private static Relieved lost(LocalDate on, Invoice of, Optional<LocalDate> duplicate) {
        return relieved(on, of, "120.00", ReliefReason.WRITE_OFF, Optional.empty(), duplicate);
    }

    @Test
    void what_is_paid_counts_from_its_day() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 1), invoice, "30.00");
        assertThat(shares(invoice, day(1, 31))).containsExactly("120.00", "0.00", "0.00", "0.00");
        assertThat(shares(invoice, day(2, 1))).containsExactly("120.00", "30.00", "0.00", "0.00");
    }

    @Test
    void a_discount_lowers_what_is_charged_and_ends_with_its_payment() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 1), invoice, "117.60")
                .tell(relieved(day(2, 1), invoice, "2.40", ReliefReason.DISCOUNT, Optional.of("p"), Optional.empty()));
        assertThat(shares(invoice, END)).containsExactly("120.00", "117.60", "2.40", "0.00");
        book.reversed("p", day(2, 20));
        assertThat(shares(invoice, day(2, 19))).containsExactly("120.00", "117.60", "2.40", "0.00");
        assertThat(shares(invoice, END)).containsExactly("120.00", "0.00", "0.00", "0.00");
    }

    @Test
    void what_a_bank_kept_was_paid() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(2, 1), invoice, "115.00")
                .tell(relieved(day(2, 1), invoice, "5.00", ReliefReason.BANK_FEE, Optional.of("p"), Optional.empty()));
        assertThat(shares(invoice, END)).containsExactly("120.00", "120.00", "0.00", "0.00");
    }

    @Test
    void what_is_let_go_for_another_reason_changes_no_tax_without_a_duplicate() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.empty()));
        assertThat(shares(invoice, END)).containsExactly("120.00", "0.00", "0.00", "0.00");
    }

    @Test
    void what_is_lost_is_irrecoverable_from_the_day_of_the_duplicate() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.of(day(3, 10))));
        assertThat(shares(invoice, day(3, 9))).containsExactly("120.00", "0.00", "0.00", "0.00");
        assertThat(shares(invoice, day(3, 10))).containsExactly("120.00", "0.00", "0.00", "120.00");
    }

    @Test
    void where_the_duplicate_went_out_before_it_is_lost_from_the_day_of_the_write_off() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.of(day(2, 20))));
        assertThat(shares(invoice, day(2, 28))).containsExactly("120.00", "0.00", "0.00", "0.00");
        assertThat(shares(invoice, MARCH)).containsExactly("120.00", "0.00", "0.00", "120.00");
    }

    @Test
    void what_is_paid_after_all_is_no_longer_lost() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.of(day(3, 10)))).paid("p", day(4, 1), invoice, "50.00");
        assertThat(shares(invoice, day(3, 31))).containsExactly("120.00", "0.00", "0.00", "120.00");
        assertThat(shares(invoice, day(4, 1))).containsExactly("120.00", "50.00", "0.00", "70.00");
    }

    @Test
    void what_was_paid_before_the_duplicate_went_out_was_never_lost() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.of(day(3, 10)))).paid("p", day(3, 5), invoice, "120.00");
        assertThat(shares(invoice, day(3, 7))).containsExactly("120.00", "120.00", "0.00", "0.00");
        assertThat(shares(invoice, END)).containsExactly("120.00", "120.00", "0.00", "0.00");
    }

    @Test
    void what_was_paid_on_the_day_of_the_duplicate_was_never_lost() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(lost(MARCH, invoice, Optional.of(day(3, 10)))).paid("p", day(3, 10), invoice, "120.00");
        assertThat(shares(invoice, END)).containsExactly("120.00", "120.00", "0.00", "0.00");
        assertThat(DocumentTax.of(book.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR)
                        .orElseThrow()
                        .shares())
                .extracting(SettledShare::irrecoverable)
                .containsOnly(eur("0.00"));
    }

    @Test
    void what_is_stated_as_paid_before_is_settled_until_the_payment_comes_and_is_returned() {
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        assertThat(shares(invoice, JANUARY)).containsExactly("120.00", "30.00", "0.00", "0.00");
        book.received("p", day(1, 10), "30.00")
                .put("a", day(1, 10), money("p"), new ItemKey.PaidBeforeItem(DocumentKey.of(invoice)), "30.00");
        assertThat(shares(invoice, day(1, 10))).containsExactly("120.00", "30.00", "0.00", "0.00");
        book.reversed("p", day(1, 20));
        assertThat(shares(invoice, END)).containsExactly("120.00", "0.00", "0.00", "0.00");
    }

    @Test
    void a_note_lowers_what_is_owed_of_its_own_invoice_and_pays_any_other() {
        // a note of 120.00 on F-1, of which 70.00 were paid: 50.00 are given back, 70.00 are put to F-2
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = book.invoice("F-2", JANUARY, "100.00");
        book.paid("p", day(1, 10), first, "70.00");
        Invoice note = book.note("N-1", day(2, 1), first);
        book.put("a", day(2, 5), document(note), document(second), "70.00");
        assertThat(shares(first, END)).containsExactly("0.00", "70.00", "0.00", "0.00");
        assertThat(shares(second, END)).containsExactly("120.00", "70.00", "0.00", "0.00");
    }

    @Test
    void an_invoice_below_zero_that_is_put_to_another_is_settled_by_that() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        InvoiceDraft back = Samples.draft(Samples.line("EUR 50.00").quantity(-1));
        Invoice below = book.issue(Samples.issue("F-2", back, JANUARY));
        book.put("a", day(2, 5), document(below), document(invoice), "60.00");
        assertThat(shares(invoice, END)).containsExactly("120.00", "60.00", "0.00", "0.00");
        assertThat(shares(below, END)).containsExactly("-60.00", "-60.00", "0.00", "0.00");
    }
}
