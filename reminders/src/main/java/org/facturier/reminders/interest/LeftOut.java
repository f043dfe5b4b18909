package org.facturier.reminders.interest;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Debts of which not all that is left is asked for. */
final class LeftOut {

    private LeftOut() {}

    /** {@return debts of which no more is left than is asked for: the rest is taken off the oldest} */
    static List<LateDebt> of(List<LateDebt> debts, Money asked) {
        List<LateDebt> rest = new ArrayList<>();
        Money toLeaveOut =
                Money.total(debts.stream().map(LateDebt::left).toList()).minus(asked);
        for (LateDebt debt : debts) {
            Money part = smaller(positive(toLeaveOut), debt.left());
            toLeaveOut = toLeaveOut.minus(part);
            rest.add(debt.without(part));
        }
        return rest;
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
