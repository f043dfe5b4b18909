package org.facturier.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.payment.Reconciliation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ReceivablesProperties {

    private static final Reconciler RECONCILER = Reconciler.byReferenceThenAge();
    private static final List<Invoice> INVOICES = List.of(
            Samples.invoice("F-1", "EUR 100.00", Samples.DAY),
            Samples.invoice("F-2", "EUR 33.33", Samples.DAY.plusDays(7)),
            Samples.invoice("F-3", "EUR 0.01", Samples.DAY.plusDays(9)));
    private static final LocalDate LATER = Samples.DAY.plusDays(400);

    /** Payments told in any order, some of them late. */
    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<Payment> payment = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.longs().between(1, 15_000),
                        Arbitraries.of("", "F-1", "F-2", "F-1 et F-3", "F-12"))
                .as((id, day, cents, reference) -> new Payment(
                        "P" + id,
                        Samples.DAY.plusDays(day),
                        "buyer",
                        Money.ofMinor(CurrencyUnit.EUR, cents),
                        reference));
        return payment.list().ofMaxSize(8).uniqueElements(Payment::id);
    }

    @Property
    void what_is_open_less_what_is_owed_back_is_what_was_billed_less_what_came_in(
            @ForAll("payments") List<Payment> payments) {
        Money billed = Money.total(
                INVOICES.stream().map(invoice -> invoice.totals().payable()).toList());
        assertThat(position(book(payments))).isEqualTo(billed.minus(paid(payments)));
    }

    private static Money paid(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** What is open, less what is owed back and what is on account. */
    private static Money position(Receivables book) {
        Money position = Money.zero(CurrencyUnit.EUR);
        for (ReceivableState state : book.asOf(LATER)) {
            position = position.plus(state.open()).minus(state.creditBalance());
        }
        for (Reconciliation each : book.reconciliations()) {
            position = position.minus(each.unallocated());
        }
        return position;
    }

    /** Whenever it is issued, and whatever was paid before it or is told after it. */
    @Property
    void an_invoice_that_is_replaced_is_owed_once(
            @ForAll("payments") List<Payment> payments,
            @ForAll @IntRange(max = 8) int paidBefore,
            @ForAll @IntRange(max = 300) int days,
            @ForAll @LongRange(min = 1, max = 9_000) long cents) {
        Money net = Money.ofMinor(CurrencyUnit.EUR, cents);
        Invoice corrective = corrective(INVOICES.get(1), net, Samples.DAY.plusDays(7 + days));
        int before = Math.min(paidBefore, payments.size());
        Receivables book = received(
                book(payments.subList(0, before)).issued(corrective), payments.subList(before, payments.size()));
        Money owed = INVOICES.get(0)
                .totals()
                .payable()
                .plus(INVOICES.get(2).totals().payable())
                .plus(corrective.totals().payable());
        assertThat(position(book)).isEqualTo(owed.minus(paid(payments)));
        assertThat(book.find(INVOICES.get(1).number()).orElseThrow().asOf(LATER))
                .matches(ReceivableState::isSettled)
                .matches(state -> state.creditBalance().isZero());
        List<Invoice> documents = new ArrayList<>(INVOICES);
        documents.add(corrective);
        assertThat(closing(book, documents)).isEqualTo(position(book));
    }

    private static Money closing(Receivables book, List<Invoice> documents) {
        return Statement.of(
                        InvoiceArbitraries.buyer(),
                        CurrencyUnit.EUR,
                        new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)),
                        documents,
                        book)
                .closing();
    }

    private static Invoice corrective(Invoice wrong, Money net, LocalDate on) {
        return Samples.issue(
                "F-9",
                Corrections.of(wrong, List.of())
                        .corrective("prix", Samples.draft(Samples.line(net.toString())))
                        .orThrow(),
                on);
    }

    /** In whatever order payments are told: what is too much stays on account and overpays no invoice. */
    @Property
    void no_debt_is_paid_twice(@ForAll("payments") List<Payment> payments) {
        for (ReceivableState state : book(payments).asOf(LATER)) {
            assertThat(state.creditBalance().isZero()).isTrue();
        }
    }

    @Property
    void a_payment_is_its_allocations_and_its_rest(@ForAll("payments") List<Payment> payments) {
        for (Reconciliation each : book(payments).reconciliations()) {
            Money allocated = each.allocations().stream()
                    .map(allocation -> allocation.amount())
                    .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
            assertThat(allocated.plus(each.unallocated()))
                    .isEqualTo(each.payment().amount());
        }
    }

    private static Receivables book(List<Payment> payments) {
        Receivables book = Receivables.none();
        for (Invoice invoice : INVOICES) {
            book = book.issued(invoice);
        }
        return received(book, payments);
    }

    private static Receivables received(Receivables before, List<Payment> payments) {
        Receivables book = before;
        for (Payment payment : payments) {
            book = book.received(payment, RECONCILER);
        }
        return book;
    }
}
