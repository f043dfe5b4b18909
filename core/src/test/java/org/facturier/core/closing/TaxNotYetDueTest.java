package org.facturier.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.account.Book;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.Measure;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Which tax of what goes on becomes due only as it is paid. Figures worked out by hand. */
class TaxNotYetDueTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate CARRIED = day(2, 1);
    private static final TaxTreatment REDUCED = TaxTreatment.standard("5.5");

    private final Book book = new Book();

    private Invoice issued(String number, LocalDate on, DocumentType type, LineItem.Builder... lines) {
        return about(number, on, type, List.of(), lines);
    }

    private Invoice about(
            String number, LocalDate on, DocumentType type, List<Invoice> earlier, LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(type)
                        .preceding(earlier.stream().map(Invoice::reference).toList())
                        .build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return book.issue(Samples.issue(number, draft.build(), on));
    }

    private List<Fact> carried(TaxPoint point) {
        return CarriedForward.of(book.ledger(), CARRIED, point);
    }

    /** {@return item, treatment, net and tax of each part that is not yet due} */
    private List<String> remaining(TaxPoint point) {
        return carried(point).stream()
                .filter(Entered.class::isInstance)
                .map(Entered.class::cast)
                .flatMap(entry -> entry.carried().orElseThrow().taxNotYetDue().stream()
                        .map(group -> ItemWords.of(entry.item()) + ": "
                                + group.treatment().percent().orElseThrow().toPlainString() + " "
                                + group.net().getAmount() + " "
                                + group.tax().getAmount()))
                .toList();
    }

    @Test
    void the_tax_of_services_is_due_with_the_delivery_unless_it_is_due_as_paid() {
        book.invoice("F-1", JANUARY, "100.00");
        assertThat(remaining(TaxPoint.DELIVERY)).isEmpty();
        assertThat(remaining(TaxPoint.INVOICE)).isEmpty();
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 20 100.00 20.00");
        assertThat(CarriedForward.of(book.ledger(), CARRIED)).isEqualTo(carried(TaxPoint.DELIVERY));
    }

    @Test
    void the_tax_of_a_deposit_on_a_delivery_is_due_as_it_is_paid() {
        issued("A-1", JANUARY, DocumentType.PREPAYMENT_INVOICE, Samples.line("EUR 100.00"));
        assertThat(remaining(TaxPoint.DELIVERY)).containsExactly("instalment 1 of A-1: 20 100.00 20.00");
        assertThat(remaining(TaxPoint.INVOICE)).isEmpty();
    }

    @Test
    void a_line_that_states_its_tax_point_has_that() {
        issued(
                "F-1",
                JANUARY,
                DocumentType.INVOICE,
                Samples.line("EUR 100.00").taxPoint(TaxPoint.PAYMENT),
                Samples.line("EUR 40.00").taxPoint(TaxPoint.DELIVERY),
                Samples.line("EUR 10.00"));
        assertThat(remaining(TaxPoint.DELIVERY)).containsExactly("instalment 1 of F-1: 20 100.00 20.00");
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 20 110.00 22.00");
    }

    @Test
    void a_note_by_hand_has_the_tax_point_of_the_lines_that_it_credits() {
        Invoice invoice = issued(
                "F-1",
                JANUARY,
                DocumentType.INVOICE,
                Samples.line("EUR 100.00").taxPoint(TaxPoint.DELIVERY),
                Samples.line("EUR 100.00").treatment(REDUCED).taxPoint(TaxPoint.PAYMENT));
        about(
                "N-1",
                day(1, 20),
                DocumentType.CREDIT_NOTE,
                List.of(invoice),
                Samples.line("EUR 20.00").treatment(REDUCED));
        assertThat(remaining(TaxPoint.DELIVERY)).containsExactly("instalment 1 of F-1: 5.5 80.00 4.40");
    }

    @Test
    void a_charge_under_a_treatment_of_no_line_has_the_tax_point_of_the_house() {
        // 10.00 at 5.5 % for transport beside 100.00 at 20 %, of which the tax is due as it is paid
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00").taxPoint(TaxPoint.PAYMENT)).toBuilder()
                .allowanceCharge(new DocumentAllowanceCharge(
                        new AllowanceCharge.Charge(Measure.amount(eur("10.00")), "transport", Optional.empty()),
                        Optional.of(REDUCED)))
                .build();
        book.issue(Samples.issue("F-1", draft, JANUARY));
        assertThat(remaining(TaxPoint.DELIVERY)).containsExactly("instalment 1 of F-1: 20 100.00 20.00");
        assertThat(remaining(TaxPoint.PAYMENT))
                .containsExactlyInAnyOrder(
                        "instalment 1 of F-1: 20 100.00 20.00", "instalment 1 of F-1: 5.5 10.00 0.55");
    }

    @Test
    void what_was_given_back_in_full_is_not_carried_and_what_bears_no_tax_is() {
        Invoice invoice = issued(
                "F-1",
                JANUARY,
                DocumentType.INVOICE,
                Samples.line("EUR 100.00").treatment(TaxTreatment.zeroRated()),
                Samples.line("EUR 50.00").treatment(REDUCED));
        about(
                "N-1",
                day(1, 20),
                DocumentType.CREDIT_NOTE,
                List.of(invoice),
                Samples.line("EUR 50.00").treatment(REDUCED).corrects(new LineReference(invoice.number(), 2)));
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 0 100.00 0.00");
    }

    @Test
    void what_happens_after_the_day_counts_in_the_new_ledger() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "30.00").paid("q", day(2, 10), invoice, "30.00");
        book.note("N-1", day(2, 20), invoice);
        // 20.00 less 30.00 / 120.00 of it
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 20 75.00 15.00");
    }

    @Test
    void instalments_share_it_by_what_goes_on_of_each() {
        // 60.00 and 60.00 of 100.00; 30.00 of the first are paid: 75.00 and 15.00 left, on 30.00 and 60.00
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 20), invoice, "30.00");
        assertThat(remaining(TaxPoint.PAYMENT))
                .containsExactly("instalment 1 of F-1: 20 25.00 5.00", "instalment 2 of F-1: 20 50.00 10.00");
    }

    @Test
    void what_is_written_off_goes_on_with_its_tax() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Relieved("w", day(1, 20), document(invoice), eur("50.00"), ReliefReason.WRITE_OFF));
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 20 100.00 20.00");
    }

    @Test
    void what_was_paid_before_has_no_tax_to_come_and_settles_none() {
        // 30.00 of 120.00 paid before: 15.00 of 20.00 go on with 90.00; 45.00 paid bring half of them
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        assertThat(remaining(TaxPoint.PAYMENT)).containsExactly("instalment 1 of F-1: 20 75.00 15.00");
        Book next = new Book();
        carried(TaxPoint.PAYMENT).forEach(next::tell);
        next.paid("p", day(3, 1), invoice, "45.00");
        DocumentTax tax = DocumentTax.of(next.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR)
                .orElseThrow();
        assertThat(tax.asOf(day(2, 28)).orElseThrow().paid(eur("15.00"))).isEqualTo(eur("0.00"));
        assertThat(tax.asOf(day(3, 1)).orElseThrow().paid(eur("15.00"))).isEqualTo(eur("7.50"));
        assertThat(tax.asOf(day(3, 1)).orElseThrow().owed()).isEqualTo(eur("90.00"));
    }

    @Test
    void money_and_entries_bear_no_tax() {
        book.received("p", JANUARY, "50.00")
                .tell(new Entered("fee", JANUARY, Book.ACCOUNT, eur("8.00"), JANUARY, EntryReason.FEE));
        assertThat(remaining(TaxPoint.PAYMENT)).isEmpty();
        assertThat(carried(TaxPoint.PAYMENT)).hasSize(2);
        assertThat(CarriedForward.of(book.ledger(), CARRIED).stream()
                        .map(Entered.class::cast)
                        .map(Entered::item))
                .containsExactly(new ItemKey.EnteredItem("fee"), money("p"));
        assertThat(Optional.of(book.balance(CARRIED))).contains(eur("-42.00"));
    }
}
