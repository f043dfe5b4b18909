package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.euro;
import static org.facturier.tax.vatreturn.Sales.header;
import static org.facturier.tax.vatreturn.Sales.invoice;
import static org.facturier.tax.vatreturn.Sales.issue;
import static org.facturier.tax.vatreturn.Sales.line;
import static org.facturier.tax.vatreturn.Sales.note;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;

/** Tax through what happens to documents and money. Every figure is worked out by hand; a line without a rate bears 20 %. */
class LifeOfVatTest {

    private static final TaxPoint DEBITS = TaxPoint.INVOICE;
    private static final TaxPoint PAYMENT = TaxPoint.PAYMENT;

    private final Invoice thousand = invoice("F-1", day("2026-01-05"), plain("1000.00"));
    private final Invoice hundred = invoice("F-1", day("2026-01-05"), plain("100.00"));

    private static LineItem plain(String price) {
        return line(price, TaxTreatment.standard("20"));
    }

    @Test
    void a_part_paid_brings_its_share_and_takes_it_back_when_it_is_returned() {
        Book book = Book.of(thousand).paid(thousand, day("2026-02-04"), euro("300.00"));
        assertDue(PAYMENT, book.reversed(day("2026-03-02"), "P-1 F-1"))
                .containsExactly(
                        tuple(day("2026-02-04"), amounts("250.00", "50.00")),
                        tuple(day("2026-03-02"), amounts("-250.00", "-50.00")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("750.00", "150.00"));
        assertDue(DEBITS, book).containsExactly(tuple(day("2026-01-05"), amounts("1000.00", "200.00")));
    }

    @Test
    void what_is_returned_on_its_day_brought_nothing() {
        Book book =
                Book.of(hundred).paid(hundred, day("2026-02-04"), euro("60.00")).reversed(day("2026-02-04"), "P-1 F-1");
        assertDue(PAYMENT, book).isEmpty();
    }

    @Test
    void a_discount_for_early_payment_lowers_base_and_tax_and_leaves_nothing_outstanding() {
        Book book = discounted();
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-01-10"), amounts("98.00", "19.60")));
        assertDue(DEBITS, book)
                .containsExactly(
                        tuple(day("2026-01-05"), amounts("100.00", "20.00")),
                        tuple(day("2026-01-10"), amounts("-2.00", "-0.40")));
        assertOutstanding(PAYMENT, book).isEmpty();
        assertOutstanding(DEBITS, book).isEmpty();
    }

    @Test
    void a_discount_ends_with_the_payment_that_it_was_told_with() {
        Book book = discounted().reversed(day("2026-03-02"), "P-1 F-1");
        assertDue(PAYMENT, book)
                .containsExactly(
                        tuple(day("2026-01-10"), amounts("98.00", "19.60")),
                        tuple(day("2026-03-02"), amounts("-98.00", "-19.60")));
        assertDue(DEBITS, book).contains(tuple(day("2026-03-02"), amounts("2.00", "0.40")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("100.00", "20.00"));
    }

    private Book discounted() {
        return Book.of(hundred)
                .paid(hundred, day("2026-01-10"), euro("117.60"))
                .discounted(hundred, day("2026-01-10"), euro("2.40"), Optional.of("P-1 F-1"));
    }

    @Test
    void a_discount_is_shared_out_over_the_rates() {
        // 100.00 at 20 % and 100.00 at 5.5 %: 225.50, of which 4.51 are 2 %
        Invoice invoice =
                invoice("F-1", day("2026-01-05"), plain("100.00"), line("100.00", TaxTreatment.standard("5.5")));
        Book book = Book.of(invoice)
                .paid(invoice, day("2026-01-10"), euro("220.99"))
                .discounted(invoice, day("2026-01-10"), euro("4.51"), Optional.of("P-1 F-1"));
        assertDue(PAYMENT, book)
                .containsExactly(
                        tuple(day("2026-01-10"), amounts("98.00", "19.60")),
                        tuple(day("2026-01-10"), amounts("98.00", "5.39")));
        assertOutstanding(PAYMENT, book).isEmpty();
    }

    @Test
    void a_small_difference_that_was_waived_stays_outstanding() {
        // 100 x 119.97 / 120 is 99.975, 20 x 119.97 / 120 is 19.995
        Book book = Book.of(hundred)
                .paid(hundred, day("2026-02-04"), euro("119.97"))
                .with(relieved(ReliefReason.TOLERANCE, "1.00"));
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-02-04"), amounts("99.98", "20.00")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("0.02", "0.00"));
        assertDue(DEBITS, book).hasSize(1);
    }

    @Test
    void what_a_bank_kept_on_the_way_was_paid() {
        Book book = Book.of(hundred)
                .paid(hundred, day("2026-02-04"), euro("115.00"))
                .with(relieved(ReliefReason.BANK_FEE, "5.00"));
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-02-04"), amounts("100.00", "20.00")));
        assertDue(DEBITS, book).hasSize(1);
    }

    private Fact relieved(ReliefReason why, String atMost) {
        return new Relieved(
                "R",
                day("2026-02-04"),
                new ItemKey.DocumentItem(DocumentKey.of(hundred)),
                euro(atMost),
                why,
                Optional.of("P-1 F-1"),
                Optional.empty());
    }

    @Test
    void what_is_lost_is_credited_with_the_duplicate_and_yields_to_what_comes_after_all() {
        Book book = Book.of(thousand)
                .lost(thousand, day("2026-06-01"), euro("1200.00"), Optional.of(day("2026-06-10")))
                .paid(thousand, day("2026-08-03"), euro("300.00"))
                .reversed(day("2026-09-01"), "P-2 F-1");
        assertDue(DEBITS, book)
                .containsExactly(
                        tuple(day("2026-01-05"), amounts("1000.00", "200.00")),
                        tuple(day("2026-06-10"), amounts("-1000.00", "-200.00")),
                        tuple(day("2026-08-03"), amounts("250.00", "50.00")),
                        tuple(day("2026-09-01"), amounts("-250.00", "-50.00")));
        assertThat(Sales.ledger(DEBITS, book).asOf(day("2026-06-09")).outstanding())
                .isEmpty();
        assertOutstanding(DEBITS, book).containsExactly(amounts("1000.00", "200.00"));
    }

    @Test
    void a_part_that_is_lost_takes_its_share_back() {
        // 50.00 of 120.00 are lost, 70.00 still expected: 100 x 50 / 120
        Book book = Book.of(hundred).lost(hundred, day("2026-06-01"), euro("50.00"), Optional.of(day("2026-06-10")));
        assertDue(DEBITS, book).contains(tuple(day("2026-06-10"), amounts("-41.67", "-8.33")));
    }

    @Test
    void a_duplicate_that_went_out_first_counts_from_the_day_on_which_the_rest_was_given_up() {
        Book book = Book.of(hundred).lost(hundred, day("2026-06-20"), euro("120.00"), Optional.of(day("2026-06-10")));
        assertDue(DEBITS, book).contains(tuple(day("2026-06-20"), amounts("-100.00", "-20.00")));
    }

    @Test
    void a_note_lowers_its_own_invoice_and_pays_any_other() {
        Invoice second = invoice("F-2", day("2026-02-05"), plain("100.00"));
        Invoice note = note(hundred, day("2026-03-10"), 1, euro("50.00"));
        Book book = Book.of(hundred, second)
                .paid(hundred, day("2026-01-20"), euro("120.00"))
                .issued(note)
                .put(day("2026-04-01"), new ItemKey.DocumentItem(DocumentKey.of(note)), second, euro("60.00"));
        assertDue(PAYMENT, book)
                .containsExactly(
                        tuple(day("2026-01-20"), amounts("100.00", "20.00")),
                        tuple(day("2026-03-10"), amounts("-50.00", "-10.00")),
                        tuple(day("2026-04-01"), amounts("50.00", "10.00")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("50.00", "10.00"));
    }

    @Test
    void a_note_over_two_invoices_lowers_each_by_its_part() {
        Invoice second = invoice("F-2", day("2026-02-05"), plain("100.00"));
        Invoice both = given("N-1", List.of(hundred, second), of(hundred, "51.61"), of(second, "100.00"));
        Book book = Book.of(hundred, second, both).paid(hundred, day("2026-03-20"), euro("58.07"));
        // of F-1 48.39 and 9.68 are left, which 58.07 pay
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-03-20"), amounts("48.39", "9.68")));
        assertOutstanding(PAYMENT, book).isEmpty();
        assertThat(Sales.ledger(DEBITS, book).entries())
                .extracting(entry -> entry.document().number().text(), VatEntry::amounts)
                .contains(tuple("F-1", amounts("-51.61", "-10.32")), tuple("F-2", amounts("-100.00", "-20.00")));
    }

    @Test
    void a_credit_that_rides_lowers_the_invoice_it_rides_on() {
        // R-2: 100.00 of its own less 40.00 of F-1, 60.00 net; its own 100.00 credited are 40.00 too much of it
        Invoice riding = issue(
                "R-2",
                day("2026-02-01"),
                header(Parties.business("FR")).preceding(hundred.reference()),
                Optional.empty(),
                List.of(
                        plain("100.00"),
                        of(hundred, "40.00").toBuilder().quantity(-1).build()));
        Book book = Book.of(hundred, riding);
        assertDue(DEBITS, book)
                .containsExactly(
                        tuple(day("2026-01-05"), amounts("100.00", "20.00")),
                        tuple(day("2026-02-01"), amounts("60.00", "12.00")));
        assertThat(Sales.ledger(PAYMENT, book).outstanding())
                .extracting(VatEntry::amounts)
                .containsExactly(amounts("100.00", "20.00"), amounts("60.00", "12.00"));
        Book credited = book.issued(given("N-1", List.of(riding), of(riding, "100.00")));
        assertDue(PAYMENT, credited).containsExactly(tuple(day("2026-03-10"), amounts("-40.00", "-8.00")));
        assertOutstanding(PAYMENT, credited).containsExactly(amounts("100.00", "20.00"));
    }

    @Test
    void a_credit_that_rides_falls_due_as_its_line_does() {
        Invoice riding = issue(
                "R-2",
                day("2026-02-01"),
                header(Parties.business("FR")).preceding(hundred.reference()),
                Optional.empty(),
                List.of(
                        plain("100.00").toBuilder().taxPoint(TaxPoint.INVOICE).build(),
                        of(hundred, "40.00").toBuilder()
                                .quantity(-1)
                                .taxPoint(TaxPoint.PAYMENT)
                                .build()));
        Book book = Book.of(hundred, riding).paid(riding, day("2026-03-01"), euro("36.00"));
        // half of 72.00 is paid, and so half of what rode is credited
        assertDue(PAYMENT, book)
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("100.00", "20.00")),
                        tuple(day("2026-03-01"), amounts("-20.00", "-4.00")));
    }

    @Test
    void a_note_on_a_note_counts_at_the_invoice() {
        Invoice first = given("N-1", List.of(hundred), of(hundred, "40.00"));
        Book book = Book.of(hundred, first, given("N-2", List.of(first), of(first, "10.00")))
                .paid(hundred, day("2026-04-01"), euro("30.00"));
        // 50.00 and 10.00 are left, of which 30.00 pay half
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-04-01"), amounts("25.00", "5.00")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("25.00", "5.00"));
    }

    @Test
    void more_than_an_invoice_is_credited_on_the_day_of_the_note() {
        Book book = Book.of(hundred, given("N-1", List.of(hundred), of(hundred, "500.00")));
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-03-10"), amounts("-400.00", "-80.00")));
        assertDue(DEBITS, book).contains(tuple(day("2026-03-10"), amounts("-500.00", "-100.00")));
        assertOutstanding(PAYMENT, book).isEmpty();
    }

    @Test
    void a_note_that_names_no_known_invoice_credits_on_its_day() {
        ServicePeriod january = new ServicePeriod(day("2026-01-01"), day("2026-02-01"));
        LineItem line = of(hundred, "50.00").toBuilder().period(january).build();
        Book book = Book.of(given("N-1", List.of(hundred), line));
        for (TaxPoint point : TaxPoint.values()) {
            assertDue(point, book).containsExactly(tuple(day("2026-03-10"), amounts("-50.00", "-10.00")));
            assertOutstanding(point, book).isEmpty();
        }
    }

    @Test
    void what_a_note_took_back_stays_so_where_a_corrective_invoice_comes_after_it() {
        // 100.00 less 10.00, replaced by 80.00: 70.00, and 84.00 to pay
        Book book = Book.of(
                hundred,
                given("N-1", List.of(hundred), of(hundred, "10.00")),
                Sales.corrective(hundred, day("2026-04-01"), plain("80.00")));
        assertThat(Sales.ledger(DEBITS, book).entries())
                .extracting(VatEntry::on, VatEntry::net)
                .containsExactlyInAnyOrder(
                        tuple(day("2026-01-05"), euro("100.00")),
                        tuple(day("2026-03-10"), euro("-10.00")),
                        tuple(day("2026-04-01"), euro("-100.00")),
                        tuple(day("2026-04-01"), euro("80.00")));
        assertDue(PAYMENT, book)
                .containsExactlyInAnyOrder(
                        tuple(day("2026-04-01"), amounts("-10.00", "-2.00")),
                        tuple(day("2026-04-01"), amounts("10.00", "2.00")));
        assertOutstanding(PAYMENT, book).containsExactly(amounts("70.00", "14.00"));
    }

    @Test
    void a_set_off_pays_and_what_the_house_bills_itself_is_no_sale() {
        Invoice bought = issue(
                "S-1",
                day("2026-01-05"),
                header(Sales.HOUSE).seller(Parties.business("FR")).type(DocumentType.SELF_BILLED_INVOICE),
                Optional.empty(),
                List.of(plain("50.00")));
        Book book = Book.of(hundred, bought)
                .put(day("2026-03-31"), new ItemKey.DocumentItem(DocumentKey.of(bought)), hundred, euro("60.00"));
        assertDue(PAYMENT, book).containsExactly(tuple(day("2026-03-31"), amounts("50.00", "10.00")));
        assertDue(DEBITS, book).hasSize(1);
    }

    @Test
    void what_was_carried_forward_brings_the_rest_of_its_tax() {
        Book book = Book.of(thousand).paid(thousand, day("2026-02-04"), euro("300.00"));
        List<Fact> opening = CarriedForward.of(book.ledger(), day("2026-03-01"), PAYMENT);
        Book after = new Book(book.house(), opening).paid(thousand, day("2026-03-10"), euro("450.00"));
        // 750.00 and 150.00 were not due: half of 900.00 is paid
        assertDue(PAYMENT, after).containsExactly(tuple(day("2026-03-10"), amounts("375.00", "75.00")));
        assertOutstanding(PAYMENT, after).containsExactly(amounts("375.00", "75.00"));
        assertOutstanding(DEBITS, new Book(book.house(), CarriedForward.of(book.ledger(), day("2026-03-01"), DEBITS)))
                .isEmpty();
    }

    @Test
    void what_was_stated_as_paid_before_and_is_carried_forward_is_not_paid_again() {
        Invoice invoice = issue(
                "F-1",
                day("2026-01-05"),
                header(Parties.business("FR")),
                Optional.of(euro("60.00")),
                List.of(plain("100.00")));
        Ledger ledger = Book.of(invoice).ledger();
        Book after = new Book(ledger.house(), CarriedForward.of(ledger, day("2026-03-01"), PAYMENT));
        assertDue(PAYMENT, after).isEmpty();
        assertOutstanding(PAYMENT, after).containsExactly(amounts("50.00", "10.00"));
        assertDue(PAYMENT, after.paid(invoice, day("2026-03-10"), euro("30.00")))
                .containsExactly(tuple(day("2026-03-10"), amounts("25.00", "5.00")));
    }

    private static LineItem of(Invoice invoice, String net) {
        return plain(net).toBuilder()
                .corrects(new LineReference(invoice.number(), 1))
                .build();
    }

    /** As somebody made it, whatever is left of the invoices. */
    private static Invoice given(String number, List<Invoice> invoices, LineItem... lines) {
        return issue(
                number,
                day("2026-03-10"),
                header(Parties.business("FR"))
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(invoices.stream().map(Invoice::reference).toList()),
                Optional.empty(),
                List.of(lines));
    }

    private static ListAssert<Tuple> assertDue(TaxPoint point, Book book) {
        return assertThat(Sales.ledger(point, book).entries().stream()
                .map(entry -> tuple(entry.on(), entry.amounts()))
                .toList());
    }

    private static ListAssert<BaseAndTax> assertOutstanding(TaxPoint point, Book book) {
        return assertThat(Sales.ledger(point, book).outstanding().stream()
                .map(VatEntry::amounts)
                .toList());
    }
}
