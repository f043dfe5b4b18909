package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.dollars;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.ProForma;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Which tax documents bring and take away, by line, where they are about each other. Figures worked out by hand. */
class TaxOfDocumentsTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate FEBRUARY = day(2, 5);
    private static final LocalDate MARCH = day(3, 5);
    private static final LocalDate END = day(12, 31);
    private static final TaxTreatment REDUCED = TaxTreatment.standard("5.5");

    private final Book book = new Book();

    private static LineItem.Builder of(Invoice document, int line, String net) {
        Money amount = eur(net);
        return Samples.line(amount.abs().toString())
                .quantity(amount.isNegative() ? -1 : 1)
                .corrects(new LineReference(document.number(), line));
    }

    private static DocumentHeader.Builder head(DocumentType type, Invoice... earlier) {
        return Samples.header()
                .type(type)
                .policy(VatCalculators.perGroup().policy())
                .preceding(List.of(earlier).stream().map(Invoice::reference).toList());
    }

    private Invoice issued(String number, LocalDate on, DocumentHeader.Builder head, LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(head.build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return book.issue(Samples.issue(number, draft.build(), on));
    }

    private Optional<DocumentTax> tax(Invoice of) {
        Ledger ledger = book.ledger();
        Optional<DocumentTax> one = DocumentTax.of(ledger, DocumentKey.of(of), CurrencyUnit.EUR);
        assertThat(DocumentTax.ofSales(ledger, CurrencyUnit.EUR).stream()
                        .filter(each -> each.document().equals(DocumentKey.of(of)))
                        .findFirst())
                .isEqualTo(one);
        return one;
    }

    /** {@return day, document, line, net and tax of each change} */
    private List<String> changes(Invoice of) {
        return tax(of).orElseThrow().changes().stream()
                .map(change -> change.on().getMonthValue() + "/" + change.on().getDayOfMonth() + " " + change.by() + " "
                        + change.line() + ": " + change.net().getAmount() + " "
                        + change.tax().getAmount())
                .toList();
    }

    private Money owed(Invoice of, LocalDate day) {
        return tax(of).orElseThrow().asOf(day).orElseThrow().owed();
    }

    @Test
    void what_rides_on_an_invoice_lowers_the_tax_of_that_and_not_of_the_old_one() {
        // 100.00 and 50.00 of its own, 40.00 back of F-1
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = issued(
                "R-2",
                FEBRUARY,
                head(DocumentType.INVOICE),
                Samples.line("EUR 100.00"),
                Samples.line("EUR 50.00").treatment(REDUCED),
                of(first, 1, "-40.00"));
        assertThat(changes(second))
                .containsExactlyInAnyOrder(
                        "2/5 R-2 1: 100.00 20.00", "2/5 R-2 2: 50.00 2.75", "2/5 R-2 3: -40.00 -8.00");
        assertThat(changes(first)).containsExactly("1/5 F-1 1: 100.00 20.00");
        // 60.00 + 12.00 + 50.00 + 2.75
        assertThat(owed(second, END)).isEqualTo(eur("124.75"));
    }

    @Test
    void a_line_of_its_own_bears_what_credits_took_beside_the_tax_of_an_invoice() {
        // 20 % of 60.02 is 12.00, 40.01 of 80.02 took 8.00 back: 20.00 of 100.03, not 20.01
        Invoice first = book.invoice("F-1", JANUARY, "80.02");
        Invoice second =
                issued("R-2", FEBRUARY, head(DocumentType.INVOICE), Samples.line("EUR 100.03"), of(first, 1, "-40.01"));
        assertThat(changes(second)).containsExactlyInAnyOrder("2/5 R-2 1: 100.03 20.00", "2/5 R-2 2: -40.01 -8.00");
    }

    @Test
    void a_deposit_that_a_final_invoice_takes_off_bears_its_tax_once() {
        DocumentReference order = new DocumentReference(InvoiceNumber.of("D-1"), JANUARY);
        Invoice deposit =
                issued("A-1", JANUARY, head(DocumentType.PREPAYMENT_INVOICE).order(order), Samples.line("EUR 30.00"));
        Invoice last = issued(
                "F-2",
                FEBRUARY,
                head(DocumentType.INVOICE, deposit).order(order),
                Samples.line("EUR 100.00"),
                of(deposit, 1, "-30.00"));
        assertThat(changes(deposit)).containsExactly("1/5 A-1 1: 30.00 6.00");
        assertThat(changes(last)).containsExactly("2/5 F-2 1: 100.00 20.00", "2/5 F-2 2: -30.00 -6.00");
        assertThat(owed(deposit, END)).isEqualTo(eur("36.00"));
        assertThat(owed(last, END)).isEqualTo(eur("84.00"));
    }

    @Test
    void a_supplement_adds_to_its_own_document() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice more = issued("F-2", FEBRUARY, head(DocumentType.INVOICE, first), of(first, 1, "15.00"));
        assertThat(changes(more)).containsExactly("2/5 F-2 1: 15.00 3.00");
        assertThat(changes(first)).containsExactly("1/5 F-1 1: 100.00 20.00");
    }

    @Test
    void a_note_over_two_invoices_lowers_each_by_what_it_credits_of_it() {
        Invoice january = book.invoice("F-1", JANUARY, "100.00");
        Invoice february = book.invoice("F-2", FEBRUARY, "100.00");
        Invoice note = issued(
                "N-1",
                MARCH,
                head(DocumentType.CREDIT_NOTE, january, february),
                of(january, 1, "51.61"),
                of(february, 1, "100.00"));
        assertThat(changes(january)).containsExactly("1/5 F-1 1: 100.00 20.00", "3/5 N-1 1: -51.61 -10.32");
        assertThat(changes(february)).containsExactly("2/5 F-2 1: 100.00 20.00", "3/5 N-1 1: -100.00 -20.00");
        assertThat(owed(january, day(3, 4))).isEqualTo(eur("120.00"));
        assertThat(owed(january, END)).isEqualTo(eur("58.07"));
        assertThat(owed(february, END)).isEqualTo(eur("0.00"));
        assertThat(tax(note)).isEmpty();
    }

    @Test
    void a_note_dated_before_its_invoice_lowers_it_from_the_day_of_that() {
        Invoice invoice = new Book().invoice("F-1", FEBRUARY, "100.00");
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(head(DocumentType.CREDIT_NOTE, invoice).build())
                .line(of(invoice, 1, "40.00").build())
                .build();
        book.issue(dated(JANUARY, Samples.issue("N-1", draft, FEBRUARY)));
        book.issue(invoice);
        assertThat(changes(invoice)).containsExactlyInAnyOrder("2/5 F-1 1: 100.00 20.00", "2/5 N-1 1: -40.00 -8.00");
        assertThat(owed(invoice, FEBRUARY)).isEqualTo(eur("72.00"));
    }

    /** As somebody else may have dated it. */
    private static Invoice dated(LocalDate day, Invoice of) {
        ProForma right = of.proForma();
        ProForma early =
                new ProForma(day, right.header(), right.calculated(), right.schedule(), right.notices(), right.bases());
        return Invoice.of(of.number(), of.series(), early);
    }

    @Test
    void a_note_on_a_note_lowers_the_line_that_this_took_back() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = issued(
                "F-2", JANUARY, head(DocumentType.INVOICE), Samples.line("EUR 70.00"), Samples.line("EUR 80.00"));
        Invoice note = issued(
                "N-1",
                FEBRUARY,
                head(DocumentType.CREDIT_NOTE, first, second),
                of(first, 1, "40.00"),
                of(second, 2, "30.00"));
        issued("N-2", MARCH, head(DocumentType.CREDIT_NOTE, note), of(note, 2, "10.00"));
        assertThat(changes(first)).containsExactly("1/5 F-1 1: 100.00 20.00", "2/5 N-1 1: -40.00 -8.00");
        assertThat(changes(second))
                .containsExactly(
                        "1/5 F-2 1: 70.00 14.00",
                        "1/5 F-2 2: 80.00 16.00",
                        "2/5 N-1 2: -30.00 -6.00",
                        "3/5 N-2 2: -10.00 -2.00");
    }

    @Test
    void of_a_note_what_names_no_known_invoice_is_a_tax_of_its_own() {
        // 20.00 and 4.00 for F-1, 10.00 and 2.00 for an invoice that nobody told
        Invoice known = book.invoice("F-1", JANUARY, "100.00");
        Invoice unknown = new Book().invoice("F-9", JANUARY, "100.00");
        Invoice note = issued(
                "N-1",
                FEBRUARY,
                head(DocumentType.CREDIT_NOTE, known, unknown),
                of(known, 1, "20.00"),
                of(unknown, 1, "10.00"));
        assertThat(changes(known)).containsExactly("1/5 F-1 1: 100.00 20.00", "2/5 N-1 1: -20.00 -4.00");
        assertThat(changes(note)).containsExactly("2/5 N-1 0: -10.00 -2.00");
        assertThat(owed(known, END)).isEqualTo(eur("96.00"));
        assertThat(owed(note, END)).isEqualTo(eur("-12.00"));
    }

    @Test
    void a_note_on_a_note_that_names_nothing_known_is_a_tax_of_its_own() {
        Invoice unknown = new Book().invoice("F-9", JANUARY, "100.00");
        Invoice first = issued("N-1", FEBRUARY, head(DocumentType.CREDIT_NOTE, unknown), of(unknown, 1, "20.00"));
        Invoice second = issued("N-2", MARCH, head(DocumentType.CREDIT_NOTE, first), of(first, 1, "5.00"));
        assertThat(changes(first)).containsExactly("2/5 N-1 0: -20.00 -4.00");
        assertThat(owed(first, END)).isEqualTo(eur("-24.00"));
        assertThat(changes(second)).containsExactly("3/5 N-2 0: -5.00 -1.00");
        assertThat(owed(second, END)).isEqualTo(eur("-6.00"));
    }

    @Test
    void a_corrective_takes_away_all_that_an_invoice_billed_and_leaves_to_notes_what_they_took_back() {
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        issued("N-1", FEBRUARY, head(DocumentType.CREDIT_NOTE, first), of(first, 1, "20.00"));
        Invoice right = issued("F-2", MARCH, head(DocumentType.CORRECTIVE_INVOICE, first), Samples.line("EUR 80.00"));
        assertThat(changes(first))
                .containsExactly("1/5 F-1 1: 100.00 20.00", "2/5 N-1 1: -20.00 -4.00", "3/5 F-2 1: -100.00 -20.00");
        assertThat(owed(first, day(3, 4))).isEqualTo(eur("96.00"));
        assertThat(owed(first, END)).isEqualTo(eur("-24.00"));
        assertThat(changes(right)).containsExactly("3/5 F-2 1: 80.00 16.00");
    }

    @Test
    void what_is_stated_as_paid_before_is_owed_with_the_rest() {
        assertThat(owed(book.paidBefore("F-1", JANUARY, "100.00", "30.00"), END))
                .isEqualTo(eur("120.00"));
    }

    @Test
    void a_note_by_hand_that_names_no_line_is_credited_of_those_of_its_treatment() {
        Invoice invoice = issued(
                "F-1",
                JANUARY,
                head(DocumentType.INVOICE),
                Samples.line("EUR 100.00"),
                Samples.line("EUR 100.00").treatment(REDUCED));
        issued(
                "N-1",
                FEBRUARY,
                head(DocumentType.CREDIT_NOTE, invoice),
                Samples.line("EUR 20.00").treatment(REDUCED));
        assertThat(changes(invoice))
                .containsExactly("1/5 F-1 1: 100.00 20.00", "1/5 F-1 2: 100.00 5.50", "2/5 N-1 2: -20.00 -1.10");
    }

    @Test
    void parts_of_a_foreign_invoice_are_cumulative_in_the_currency_of_the_book() {
        // 99.99 and 20.00 at 0.9215: 92.14 and 18.43; after a line 30.71 and 6.15, after two 61.43 and 12.28
        Invoice invoice = issued(
                "F-1",
                JANUARY,
                Samples.header().currency(CurrencyUnit.USD).accountingRate(dollars("0.9215", JANUARY)),
                Samples.line("USD 33.33"),
                Samples.line("USD 33.33"),
                Samples.line("USD 33.33"));
        assertThat(changes(invoice))
                .containsExactly("1/5 F-1 1: 30.71 6.15", "1/5 F-1 2: 30.72 6.13", "1/5 F-1 3: 30.71 6.15");
    }
}
