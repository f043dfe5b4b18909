package org.facturier.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.receivable.AgedBalance.Band;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableEvent.Refunded;
import org.facturier.core.receivable.ReceivableEvent.WrittenOff;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReceivablesTest {

    private static final Reconciler RECONCILER = Reconciler.byReferenceThenAge();
    private static final LocalDate DUE = Samples.DAY.plusDays(30);
    private static final Invoice INVOICE = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);

    @Test
    void an_invoice_is_overdue_from_the_day_after_its_last_day() {
        Receivable receivable = Receivable.of(INVOICE);
        assertThat(receivable.asOf(DUE).overdue()).isEqualTo(euro("0.00"));
        assertThat(receivable.asOf(DUE.plusDays(1)).overdue()).isEqualTo(euro("120.00"));
        assertThat(receivable.asOf(DUE.plusDays(10)).daysOverdue()).isEqualTo(10);
    }

    @Test
    void a_partial_payment_leaves_the_rest_open() {
        Receivables book = Receivables.none().issued(INVOICE).received(payment("P1", "50.00", ""), RECONCILER);
        ReceivableState state = book.asOf(DUE).get(0);
        assertThat(state.open()).isEqualTo(euro("70.00"));
        assertThat(state.isSettled()).isFalse();
    }

    @Test
    void what_happens_later_does_not_count_yet() {
        Receivables book = Receivables.none().issued(INVOICE).received(payment("P1", "120.00", ""), RECONCILER);
        assertThat(book.asOf(Samples.DAY.plusDays(9)).get(0).open()).isEqualTo(euro("120.00"));
        assertThat(book.asOf(Samples.DAY.plusDays(10)).get(0).isSettled()).isTrue();
        assertThat(book.asOf(Samples.DAY.minusDays(1))).isEmpty();
    }

    @Test
    void an_overpayment_stays_on_account() {
        Receivables book = Receivables.none().issued(INVOICE).received(payment("P1", "130.00", "F-1"), RECONCILER);
        assertThat(book.reconciliations().get(0).unallocated()).isEqualTo(euro("10.00"));
        assertThat(book.asOf(DUE).get(0).open()).isEqualTo(euro("0.00"));
    }

    @Test
    void the_reference_comes_before_age_and_a_number_is_no_part_of_another() {
        Invoice second = Samples.invoice("F-12", "EUR 100.00", Samples.DAY.plusDays(1));
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .issued(second)
                .received(payment("P1", "120.00", "VIR facture f-12 merci"), RECONCILER);
        assertThat(book.find(InvoiceNumber.of("F-1")).orElseThrow().asOf(DUE).open())
                .isEqualTo(euro("120.00"));
        assertThat(book.find(InvoiceNumber.of("F-12")).orElseThrow().asOf(DUE).isSettled())
                .isTrue();
    }

    @Test
    void without_a_reference_the_oldest_is_paid_first() {
        Invoice second = Samples.invoice("F-2", "EUR 100.00", Samples.DAY.plusDays(1));
        Receivables book = Receivables.none()
                .issued(second)
                .issued(INVOICE)
                .received(payment("P1", "150.00", "acompte"), RECONCILER);
        assertThat(book.find(InvoiceNumber.of("F-1")).orElseThrow().asOf(DUE).isSettled())
                .isTrue();
        assertThat(book.find(InvoiceNumber.of("F-2")).orElseThrow().asOf(DUE).open())
                .isEqualTo(euro("90.00"));
    }

    @Test
    void a_credit_note_settles_its_invoice_and_the_rest_is_a_balance() {
        Invoice note = Samples.issue(
                "A-1", Corrections.of(INVOICE, List.of()).inFull("annulation").orThrow(), Samples.DAY.plusDays(20));
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .received(payment("P1", "50.00", "F-1"), RECONCILER)
                .issued(note);
        ReceivableState state = book.asOf(DUE).get(0);
        assertThat(state.isSettled()).isTrue();
        assertThat(state.creditBalance()).isEqualTo(euro("50.00"));
    }

    @Test
    void a_dispute_is_open_until_the_day_it_ends() {
        Dispute dispute = Dispute.builder()
                .id("D1")
                .invoice(INVOICE.number())
                .lines(List.of(1))
                .amount(euro("24.00"))
                .reason(DisputeReason.QUANTITY)
                .openedOn(DUE)
                .build();
        Receivables book = Receivables.none().issued(INVOICE).disputed(dispute);
        assertThat(book.asOf(DUE.minusDays(1)).get(0).disputes()).isEmpty();
        assertThat(book.asOf(DUE).get(0).disputes()).hasSize(1);
        Receivables ended =
                book.disputed(dispute.resolved(new Resolution.Rejected(DUE.plusDays(5), "les heures sont signées")));
        assertThat(ended.asOf(DUE.plusDays(4)).get(0).disputes()).hasSize(1);
        assertThat(ended.asOf(DUE.plusDays(5)).get(0).disputes()).isEmpty();
        assertThatThrownBy(() -> dispute.resolved(new Resolution.Withdrawn(DUE.minusDays(1))))
                .hasMessageContaining("cannot end");
    }

    @Test
    void a_write_off_and_a_promise_are_events_like_others() {
        Receivable receivable = Receivable.of(INVOICE)
                .after(new WrittenOff(DUE, euro("20.00"), "geste"))
                .after(new Promised(DUE, DUE.plusDays(10)));
        assertThat(receivable.asOf(DUE).open()).isEqualTo(euro("100.00"));
        assertThat(receivable.asOf(DUE.plusDays(10)).promisedUntil()).isEqualTo(Optional.of(DUE.plusDays(10)));
        assertThat(receivable.asOf(DUE.plusDays(11)).promisedUntil()).isEmpty();
    }

    @Test
    void no_receivable_comes_of_a_credit_note() {
        Invoice note = Samples.issue(
                "A-1", Corrections.of(INVOICE, List.of()).inFull("annulation").orThrow(), Samples.DAY);
        assertThatThrownBy(() -> Receivable.of(note)).hasMessageContaining("A-1");
        assertThatThrownBy(() -> Receivables.none().issued(note)).hasMessageContaining("no invoice of the book");
        assertThatThrownBy(() -> Receivables.none().issued(INVOICE).issued(INVOICE))
                .hasMessageContaining("already");
    }

    @Test
    void a_statement_runs_from_balance_to_balance() {
        Invoice second = Samples.invoice("F-2", "EUR 50.00", Samples.DAY.plusDays(40));
        Invoice note = Samples.issue(
                "A-1",
                Corrections.of(second, List.of())
                        .ofLines("geste", Map.of(1, euro("5.00")))
                        .orThrow(),
                Samples.DAY.plusDays(45));
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .issued(second)
                .issued(note)
                .received(payment("P1", "50.00", "F-1"), RECONCILER);
        ServicePeriod february = new ServicePeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
        Statement statement = Statement.of(
                InvoiceArbitraries.buyer(), CurrencyUnit.EUR, february, List.of(INVOICE, second, note), book);
        assertThat(statement.opening()).isEqualTo(euro("70.00"));
        assertThat(statement.movements()).extracting(Statement.Movement::amount).isEqualTo(List.of(euro("60.00")));
        assertThat(statement.closing()).isEqualTo(euro("130.00"));
        assertThat(statement.aged().amounts())
                .containsEntry(Band.UP_TO_30, euro("70.00"))
                .containsEntry(Band.NOT_DUE, euro("60.00"));
        assertThat(statement.aged().total()).isEqualTo(statement.closing());
    }

    @Test
    void a_payment_told_late_finds_no_debt_twice() {
        Invoice half = Samples.issue(
                "F-9",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .terms(PaymentTerms.of(twoHalves()))
                                .build())
                        .line(Samples.line("EUR 100.00").build())
                        .build(),
                Samples.DAY);
        Receivables book = Receivables.none()
                .issued(half)
                .received(payment("late", "60.00", "F-9"), RECONCILER)
                .received(new Payment("early", Samples.DAY.plusDays(3), "buyer", euro("60.00"), "F-9"), RECONCILER);
        ReceivableState state = book.asOf(DUE).get(0);
        assertThat(state.isSettled()).isTrue();
        assertThat(state.creditBalance()).isEqualTo(euro("0.00"));
    }

    private static PaymentPlan twoHalves() {
        PlannedInstalment half =
                new PlannedInstalment(new InstalmentShare.Fraction(1, 2), DueDateRule.days(30), Optional.empty());
        return PaymentPlan.of(List.of(half, half));
    }

    @Test
    void a_payment_and_a_credit_note_count_once() {
        Invoice note = Samples.issue(
                "A-1",
                Corrections.of(INVOICE, List.of())
                        .ofLines("geste", Map.of(1, euro("20.00")))
                        .orThrow(),
                Samples.DAY);
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .issued(note)
                .received(payment("P1", "50.00", "F-1"), RECONCILER)
                .received(payment("P1", "50.00", "F-1"), RECONCILER);
        assertThat(book.asOf(DUE).get(0).open()).isEqualTo(euro("46.00"));
        assertThat(book.findings().all()).hasSize(1);
        assertThatThrownBy(() -> book.issued(note)).hasMessageContaining("A-1 stands in the book already");
    }

    @Test
    void an_invoice_of_less_than_nothing_is_a_balance_of_the_buyer() {
        Invoice negative =
                Samples.issue("F-9", Samples.draft(Samples.line("EUR 100.00").quantity(-1)), Samples.DAY);
        ReceivableState state = Receivable.of(negative).asOf(DUE);
        assertThat(state.isSettled()).isTrue();
        assertThat(state.creditBalance()).isEqualTo(euro("120.00"));
    }

    @Test
    void the_longest_number_in_a_reference_is_the_one_meant() {
        Invoice short1 = Samples.invoice("2026-1", "EUR 100.00", Samples.DAY);
        Invoice long1 = Samples.invoice("F-2026-1", "EUR 100.00", Samples.DAY.plusDays(1));
        Receivables book = Receivables.none()
                .issued(short1)
                .issued(long1)
                .received(payment("P1", "120.00", "F-2026-1"), RECONCILER);
        assertThat(book.find(long1.number()).orElseThrow().asOf(DUE).isSettled())
                .isTrue();
        assertThat(book.find(short1.number()).orElseThrow().asOf(DUE).isSettled())
                .isFalse();
    }

    @Test
    void a_statement_closes_at_what_is_open_also_after_a_write_off() {
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .happened(INVOICE.number(), new WrittenOff(DUE, euro("20.00"), "geste"));
        Statement statement = Statement.of(
                InvoiceArbitraries.buyer(),
                CurrencyUnit.EUR,
                new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                List.of(INVOICE),
                book);
        assertThat(statement.closing()).isEqualTo(euro("100.00"));
        assertThat(statement.aged().total()).isEqualTo(statement.closing());
    }

    @Test
    void a_note_on_a_corrective_invoice_credits_that_and_not_the_first_one() {
        Invoice corrective = corrective("50.00", Samples.DAY.plusDays(1));
        Invoice note = Samples.issue(
                "A-1",
                Corrections.of(corrective, List.of()).inFull("annulation").orThrow(),
                Samples.DAY.plusDays(2));
        Receivables book = Receivables.none().issued(INVOICE).issued(corrective).issued(note);
        assertThat(book.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("0.00"));
        assertThat(book.asOf(DUE)).extracting(ReceivableState::creditBalance).containsOnly(euro("0.00"));
    }

    @Test
    void an_invoice_is_owed_no_more_from_the_day_of_the_corrective_one() {
        Receivables book = Receivables.none().issued(INVOICE).issued(corrective("50.00", Samples.DAY.plusDays(5)));
        assertThat(book.asOf(Samples.DAY.plusDays(4)))
                .extracting(ReceivableState::open)
                .containsExactly(euro("120.00"));
        assertThat(book.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("60.00"));
    }

    @Test
    void what_was_paid_before_counts_for_the_corrective_invoice() {
        Receivables paid = Receivables.none().issued(INVOICE).received(payment("P1", "70.00", "F-1"), RECONCILER);
        Receivables less = paid.issued(corrective("50.00", Samples.DAY.plusDays(20)));
        assertThat(less.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("0.00"));
        assertThat(less.asOf(DUE))
                .extracting(ReceivableState::creditBalance)
                .containsExactly(euro("0.00"), euro("10.00"));
        Receivables more = paid.issued(corrective("100.00", Samples.DAY.plusDays(20)));
        assertThat(more.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("50.00"));
    }

    @Test
    void what_a_corrective_invoice_states_as_paid_does_not_count_twice() {
        Invoice corrective = Samples.issue(
                "F-2",
                Corrections.of(INVOICE, List.of())
                        .corrective(
                                "prix",
                                InvoiceDraft.builder()
                                        .header(Samples.header().build())
                                        .line(Samples.line("EUR 50.00").build())
                                        .prepaid(euro("40.00"))
                                        .build())
                        .orThrow(),
                Samples.DAY.plusDays(20));
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .received(payment("P1", "40.00", "F-1"), RECONCILER)
                .issued(corrective);
        assertThat(book.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("20.00"));
        assertThat(account(book, List.of(INVOICE, corrective)).closing()).isEqualTo(euro("20.00"));
    }

    @Test
    void a_payer_may_still_write_the_number_of_the_invoice_that_was_replaced() {
        Invoice corrective = corrective("50.00", Samples.DAY.plusDays(20));
        Invoice older = Samples.invoice("F-0", "EUR 100.00", Samples.DAY.minusDays(30));
        Receivables book = Receivables.none().issued(older).issued(INVOICE).issued(corrective);
        // one came in after the correction, one before it and is told late
        for (Payment payment : List.of(
                new Payment("P1", Samples.DAY.plusDays(25), "buyer", euro("20.00"), "F-1"),
                payment("P2", "30.00", "facture F-1"))) {
            book = book.received(payment, RECONCILER);
        }
        assertThat(book.asOf(DUE))
                .extracting(ReceivableState::open)
                .containsExactly(euro("120.00"), euro("0.00"), euro("10.00"));
    }

    @Test
    void what_happened_after_the_correction_and_was_known_before_it_counts_too() {
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .received(payment("P1", "70.00", "F-1"), RECONCILER)
                .issued(corrective("100.00", Samples.DAY.plusDays(5)));
        assertThat(book.asOf(DUE)).extracting(ReceivableState::open).containsExactly(euro("0.00"), euro("50.00"));
        assertThat(book.asOf(DUE)).extracting(ReceivableState::creditBalance).containsOnly(euro("0.00"));
    }

    @Test
    void the_account_with_a_partner_shows_that_an_invoice_was_replaced() {
        Invoice corrective = corrective("50.00", Samples.DAY.plusDays(20));
        Receivables book = Receivables.none()
                .issued(INVOICE)
                .received(payment("P1", "30.00", "F-1"), RECONCILER)
                .issued(corrective);
        Statement statement = account(book, List.of(INVOICE, corrective));
        assertThat(statement.movements())
                .extracting(Statement.Movement::kind)
                .containsExactly(
                        Statement.Kind.INVOICE,
                        Statement.Kind.PAYMENT,
                        Statement.Kind.INVOICE,
                        Statement.Kind.REPLACEMENT);
        assertThat(statement.closing()).isEqualTo(euro("30.00"));
        assertThat(statement.aged().total()).isEqualTo(statement.closing());
    }

    /** 70.00 of 120.00 were paid; the invoice is cancelled and another one issued, for which 60.00 of them are to count. */
    @Test
    void what_is_owed_back_is_given_back_or_pays_another_invoice() {
        Invoice note = Samples.issue(
                "A-1", Corrections.of(INVOICE, List.of()).inFull("annulation").orThrow(), Samples.DAY.plusDays(20));
        Invoice other = Samples.invoice("F-2", "EUR 50.00", Samples.DAY.plusDays(20));
        Receivables cancelled = Receivables.none()
                .issued(INVOICE)
                .received(payment("P1", "70.00", "F-1"), RECONCILER)
                .issued(note)
                .issued(other);
        assertThat(cancelled.asOf(DUE))
                .extracting(ReceivableState::creditBalance)
                .containsExactly(euro("70.00"), euro("0.00"));
        LocalDate day = Samples.DAY.plusDays(21);
        Receivables settled = cancelled
                .happened(INVOICE.number(), new Refunded(day, euro("60.00"), "F-2"))
                .received(new Payment("P1 bis", day, "buyer", euro("60.00"), "F-2"), RECONCILER)
                .happened(INVOICE.number(), new Refunded(day, euro("10.00"), "virement 7"));
        assertThat(settled.asOf(DUE)).extracting(ReceivableState::creditBalance).containsOnly(euro("0.00"));
        assertThat(settled.asOf(DUE)).extracting(ReceivableState::open).containsOnly(euro("0.00"));
        Statement statement = account(settled, List.of(INVOICE, note, other));
        assertThat(statement.closing()).isEqualTo(euro("0.00"));
        assertThat(statement.movements())
                .filteredOn(movement -> movement.kind() == Statement.Kind.REFUND)
                .extracting(Statement.Movement::amount)
                .containsExactly(euro("60.00"), euro("10.00"));
    }

    @Test
    void a_corrective_invoice_in_another_currency_replaces_no_debt() {
        Invoice francs = Samples.issue(
                "F-2",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .type(DocumentType.CORRECTIVE_INVOICE)
                                .preceding(INVOICE.reference())
                                .currency(CurrencyUnit.of("CHF"))
                                .build())
                        .line(Samples.line("CHF 50.00").build())
                        .build(),
                Samples.DAY);
        Receivables book = Receivables.none().issued(INVOICE);
        assertThatThrownBy(() -> book.issued(francs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("F-2 is in CHF and cannot replace F-1 in EUR");
    }

    private static Statement account(Receivables book, List<Invoice> documents) {
        return Statement.of(
                InvoiceArbitraries.buyer(),
                CurrencyUnit.EUR,
                new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                documents,
                book);
    }

    private static Invoice corrective(String net, LocalDate on) {
        return Samples.issue(
                "F-2",
                Corrections.of(INVOICE, List.of())
                        .corrective(
                                "prix",
                                InvoiceDraft.builder()
                                        .header(Samples.header().build())
                                        .line(Samples.line("EUR " + net).build())
                                        .build())
                        .orThrow(),
                on);
    }

    @Test
    void a_payment_does_not_settle_an_invoice_that_was_not_issued_yet() {
        Invoice later = Samples.invoice("F-2", "EUR 100.00", Samples.DAY.plusDays(20));
        Receivables book = Receivables.none().issued(later).received(payment("P1", "50.00", "F-2"), RECONCILER);
        assertThat(book.asOf(DUE).get(0).open()).isEqualTo(euro("120.00"));
        assertThat(book.reconciliations())
                .singleElement()
                .satisfies(kept -> assertThat(kept.unallocated()).isEqualTo(euro("50.00")));
    }

    @Test
    void bands_include_their_last_day() {
        assertThat(List.of(Band.of(0), Band.of(1), Band.of(30), Band.of(31), Band.of(90), Band.of(91)))
                .containsExactly(
                        Band.NOT_DUE, Band.UP_TO_30, Band.UP_TO_30, Band.UP_TO_60, Band.UP_TO_90, Band.BEYOND_90);
    }

    private static Payment payment(String id, String amount, String reference) {
        return new Payment(id, Samples.DAY.plusDays(10), "buyer", euro(amount), reference);
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
