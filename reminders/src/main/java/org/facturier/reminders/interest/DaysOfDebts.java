package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.facturier.core.account.Balance;
import org.joda.money.Money;

/**
 * What was open of one document, by the day on which it was due, and on which days that changed by how much.
 * <p>An account tells balances: so much of an item was open from a day until another. Two balances that meet are one
 * change, and items that are due on one day are one debt. Why a balance changed is told by the payments of the
 * document: as much of a change as was paid on the day is a payment, the rest is a credit note, a relief or more that
 * is owed.
 */
final class DaysOfDebts {

    private final LocalDate upTo;
    private final PaymentsOfDocument payments;
    private final NavigableMap<LocalDate, NavigableMap<LocalDate, Money>> changes = new TreeMap<>();

    /**
     * Begins with nothing open.
     *
     * @param upTo  the last day that counts
     * @param payments  what payments settled of the document, and which were returned
     */
    DaysOfDebts(LocalDate upTo, PaymentsOfDocument payments) {
        this.upTo = upTo;
        this.payments = payments;
    }

    /**
     * Takes a balance of the document; what is due on the last day or later cannot be late, and credits of the
     * partner are no debts.
     */
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
    List<LateDebtData> late() {
        changes.values().forEach(days -> days.values().removeIf(Money::isZero));
        changes.values().removeIf(Map::isEmpty);
        List<LateDebtData> debts = new ArrayList<>();
        changes.forEach((dueOn, days) -> debts.add(debt(dueOn, days)));
        payments.returnedBeside(upTo).forEach(back -> set(debts, back));
        debts.removeIf(debt -> debt.lateAmount().isZero());
        return debts;
    }

    private LateDebtData debt(LocalDate dueOn, NavigableMap<LocalDate, Money> days) {
        Map.Entry<LocalDate, Money> first = days.firstEntry();
        List<Repayment> repayments = new ArrayList<>();
        days.tailMap(first.getKey(), false).forEach((day, change) -> repayments.addAll(repayments(day, change)));
        return new LateDebtData(first.getValue(), first.getKey(), dueOn, repayments, upTo);
    }

    /** Less is owed first for what was paid on the day, more for what was returned, the rest for other reasons. */
    private List<Repayment> repayments(LocalDate day, Money change) {
        return change.isPositive()
                ? both(payments.returned(day, change), day, change, Repayment.Kind.INCREASE)
                : both(payments.paid(day, change.negated()), day, change.negated(), Repayment.Kind.REDUCTION);
    }

    private static List<Repayment> both(List<Repayment> known, LocalDate day, Money of, Repayment.Kind other) {
        List<Repayment> both = new ArrayList<>(known);
        Money rest = known.stream().map(Repayment::amount).reduce(of, Money::minus);
        if (rest.isPositive()) {
            both.add(new Repayment(day, rest, other));
        }
        return both;
    }

    /** A payment that left the document while no more of it was owed, as where another document stands in its place. */
    private void set(List<LateDebtData> debts, Repayment back) {
        int at = debtOf(back, new ArrayList<>(changes.values()));
        if (at < debts.size()) {
            Repayment instead = new Repayment(back.on(), back.amount(), Repayment.Kind.REDUCTION);
            debts.set(at, debts.get(at).and(List.of(back, instead)));
        }
    }

    /**
     * {@return which debt a payment that left settled: the one that changed on the day it was paid, else the oldest}
     */
    private static int debtOf(Repayment back, List<NavigableMap<LocalDate, Money>> days) {
        return IntStream.range(0, days.size())
                .filter(at -> back.paidOn().filter(days.get(at)::containsKey).isPresent())
                .findFirst()
                .orElse(0);
    }
}
