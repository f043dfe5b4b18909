package org.facturier.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
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
        Receivables book = book(payments);
        Money zero = Money.zero(CurrencyUnit.EUR);
        Money billed =
                INVOICES.stream().map(invoice -> invoice.totals().payable()).reduce(zero, Money::plus);
        Money paid = payments.stream().map(Payment::amount).reduce(zero, Money::plus);
        Money onAccount =
                book.reconciliations().stream().map(Reconciliation::unallocated).reduce(zero, Money::plus);
        Money open = zero;
        for (ReceivableState state : book.asOf(LATER)) {
            open = open.plus(state.open()).minus(state.creditBalance());
        }
        assertThat(open.minus(onAccount)).isEqualTo(billed.minus(paid));
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
        for (Payment payment : payments) {
            book = book.received(payment, RECONCILER);
        }
        return book;
    }
}
