package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.receivable.InstalmentState;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * An amount that had a last day to be paid, and what was paid of it.
 *
 * @param principal  the amount, with tax, above zero
 * @param dueOn  the last day on which payment is in time; interest runs from the day after
 * @param repayments  what made it smaller, before and after that day
 * @param upTo  the last day for which interest is asked, inclusive
 */
public record LateDebt(Money principal, LocalDate dueOn, List<Repayment> repayments, LocalDate upTo) {

    /** @throws IllegalArgumentException if the principal is not above zero */
    public LateDebt {
        Completeness.of("a late debt")
                .needs("principal", principal)
                .needs("dueOn", dueOn)
                .needs("upTo", upTo)
                .verify();
        repayments =
                repayments.stream().sorted(Comparator.comparing(Repayment::on)).toList();
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("a debt is above zero, not " + principal);
        }
    }

    /** {@return a debt of which nothing was paid} */
    public static LateDebt unpaid(Money principal, LocalDate dueOn, LocalDate upTo) {
        return new LateDebt(principal, dueOn, List.of(), upTo);
    }

    /**
     * {@return what an invoice owed over time, a debt for each instalment: payments, credit notes and write-offs make it
     * smaller on their day}
     *
     * @param receivable  the invoice and what happened to it
     * @param upTo  the last day for which interest is asked; later events do not count
     */
    public static List<LateDebt> allOf(Receivable receivable, LocalDate upTo) {
        List<ReceivableEvent> events = receivable.events().stream()
                .filter(event -> !event.on().isAfter(upTo))
                .sorted(Comparator.comparing(ReceivableEvent::on))
                .toList();
        return receivable.invoice().schedule().instalments().stream()
                .filter(instalment -> instalment.amount().isPositive())
                .map(instalment -> new LateDebt(
                        instalment.amount(), instalment.dueOn(), repayments(receivable, instalment, events), upTo))
                .toList();
    }

    private static List<Repayment> repayments(Receivable of, Instalment instalment, List<ReceivableEvent> events) {
        List<Repayment> repayments = new ArrayList<>();
        Receivable after = Receivable.of(of.invoice());
        Money before = instalment.amount();
        for (ReceivableEvent event : events) {
            after = after.after(event);
            Money open = open(after.asOf(event.on()), instalment);
            if (open.isLessThan(before)) {
                repayments.add(new Repayment(event.on(), before.minus(open), kind(event)));
            }
            before = open;
        }
        return repayments;
    }

    private static Repayment.Kind kind(ReceivableEvent event) {
        return event instanceof ReceivableEvent.Paid ? Repayment.Kind.PAYMENT : Repayment.Kind.REDUCTION;
    }

    private static Money open(ReceivableState state, Instalment instalment) {
        return state.instalments().stream()
                .filter(each -> each.instalment().equals(instalment))
                .map(InstalmentState::open)
                .findFirst()
                .orElseThrow();
    }

    /** {@return what is late on the first day of interest; zero if it was all paid in time, or that day has not come} */
    public Money lateAmount() {
        return balances().stream().map(Balance::amount).findFirst().orElse(Money.zero(principal.getCurrencyUnit()));
    }

    /** Spans of days with one balance above zero, in order, from the day after the last day to pay. */
    List<Balance> balances() {
        List<Balance> balances = new ArrayList<>();
        LocalDate start = dueOn.plusDays(1);
        Money left = principal;
        for (Repayment repayment : repayments) {
            balances.add(new Balance(start, earlier(repayment.on(), upTo), left));
            left = left.minus(repayment.amount());
            start = later(start, repayment.on().plusDays(1));
        }
        balances.add(new Balance(start, upTo, left));
        balances.removeIf(Balance::isNothing);
        return balances;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days, both inclusive, on which one amount was owed. */
    record Balance(LocalDate from, LocalDate to, Money amount) {
        private boolean isNothing() {
            return to.isBefore(from) || !amount.isPositive();
        }
    }
}
