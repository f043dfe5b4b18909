package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.facturier.core.account.Balance;
import org.joda.money.Money;

/** What was open of one document, by the day on which it was due, and on which days that changed by how much. */
final class DaysOfDebts {

    private final LocalDate upTo;
    private final Map<LocalDate, Money> paid;
    private final NavigableMap<LocalDate, NavigableMap<LocalDate, Money>> changes = new TreeMap<>();

    /**
     * Begins with nothing open.
     *
     * @param upTo  the last day that counts
     * @param paid  what payments settled of the document, by day; below zero where they ended
     */
    DaysOfDebts(LocalDate upTo, Map<LocalDate, Money> paid) {
        this.upTo = upTo;
        this.paid = new HashMap<>(paid);
    }

    void take(Balance balance) {
        if (balance.open().isPositive() && balance.dueOn().isBefore(upTo)) {
            NavigableMap<LocalDate, Money> days = changes.computeIfAbsent(balance.dueOn(), due -> new TreeMap<>());
            change(days, balance.from(), balance.open());
            balance.until()
                    .ifPresent(until -> change(days, until, balance.open().negated()));
        }
    }

    private void change(NavigableMap<LocalDate, Money> days, LocalDate day, Money by) {
        if (!day.isAfter(upTo)) {
            days.merge(day, by, Money::plus);
        }
    }

    /** {@return the debts of which something was late} */
    List<LateDebt> late() {
        List<LateDebt> debts = new ArrayList<>();
        changes.forEach((dueOn, days) -> {
            days.values().removeIf(Money::isZero);
            if (!days.isEmpty()) {
                debts.add(debt(dueOn, days));
            }
        });
        debts.removeIf(debt -> debt.lateAmount().isZero());
        return debts;
    }

    private LateDebt debt(LocalDate dueOn, NavigableMap<LocalDate, Money> days) {
        Map.Entry<LocalDate, Money> first = days.firstEntry();
        List<Repayment> repayments = new ArrayList<>();
        days.tailMap(first.getKey(), false).forEach((day, change) -> repayments.addAll(repayments(day, change)));
        return new LateDebt(first.getValue(), first.getKey(), dueOn, repayments, upTo);
    }

    /** Less is owed first for what was paid on the day, then for other reasons. */
    private List<Repayment> repayments(LocalDate day, Money change) {
        if (change.isPositive()) {
            return List.of(new Repayment(day, change, Repayment.Kind.RETURN));
        }
        Money less = change.negated();
        Money byPayment = takePaid(day, less);
        List<Repayment> both = new ArrayList<>();
        add(both, day, byPayment, Repayment.Kind.PAYMENT);
        add(both, day, less.minus(byPayment), Repayment.Kind.REDUCTION);
        return both;
    }

    private static void add(List<Repayment> repayments, LocalDate day, Money amount, Repayment.Kind kind) {
        if (amount.isPositive()) {
            repayments.add(new Repayment(day, amount, kind));
        }
    }

    private Money takePaid(LocalDate day, Money atMost) {
        Money nothing = Money.zero(atMost.getCurrencyUnit());
        Money there = paid.getOrDefault(day, nothing);
        if (!there.isPositive()) {
            return nothing;
        }
        Money taken = there.isLessThan(atMost) ? there : atMost;
        paid.put(day, there.minus(taken));
        return taken;
    }
}
