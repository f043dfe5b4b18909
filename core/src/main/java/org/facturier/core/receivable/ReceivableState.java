package org.facturier.core.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * How an invoice stands, as of a day.
 *
 * @param invoice  the invoice
 * @param asOf  the day
 * @param instalments  each instalment, in order
 * @param creditBalance  what payments and credits came to beyond what was open, owed to the buyer; below zero where more
 *     was given back
 * @param disputes  objections that are open on the day
 * @param promisedUntil  the last day of a promise to pay that still runs
 */
public record ReceivableState(
        Invoice invoice,
        LocalDate asOf,
        List<InstalmentState> instalments,
        Money creditBalance,
        List<Dispute> disputes,
        Optional<LocalDate> promisedUntil) {

    public ReceivableState {
        Completeness.of("the state of a receivable")
                .needs("invoice", invoice)
                .needs("asOf", asOf)
                .needs("creditBalance", creditBalance)
                .verify();
        instalments = List.copyOf(instalments);
        disputes = List.copyOf(disputes);
    }

    /** {@return what is left to pay} */
    public Money open() {
        return instalments.stream().map(InstalmentState::open).reduce(zero(), Money::plus);
    }

    /** {@return what is left of instalments whose last day has passed} */
    public Money overdue() {
        return instalments.stream()
                .filter(instalment -> instalment.daysOverdue(asOf) > 0)
                .map(InstalmentState::open)
                .reduce(zero(), Money::plus);
    }

    /** {@return days after the last day of the oldest instalment left, 0 if none is late} */
    public long daysOverdue() {
        return instalments.stream()
                .mapToLong(each -> each.daysOverdue(asOf))
                .max()
                .orElse(0);
    }

    /** {@return whether nothing is left to pay} */
    public boolean isSettled() {
        return open().isZero();
    }

    private Money zero() {
        return Money.zero(invoice.header().currency());
    }
}
