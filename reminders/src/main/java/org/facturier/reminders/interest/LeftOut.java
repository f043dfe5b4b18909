package org.facturier.reminders.interest;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Debts of which not all that is left is asked for, as where part of an invoice is disputed: interest is claimed on
 * what is asked for alone.
 * <p>What is left out is taken off the oldest debt first. Of instalments of EUR 600.00 each, due in February and in
 * March, with EUR 700.00 asked for, 500.00 are taken off that of February: the reading that claims the least
 * interest.
 */
final class LeftOut {

    private LeftOut() {}

    /** {@return debts of which no more is left than is asked for: the rest is taken off the oldest} */
    static List<LateDebtData> of(List<LateDebtData> debts, Money asked) {
        List<LateDebtData> rest = new ArrayList<>();
        Money toLeaveOut = Money.total(
                        debts.stream().map(LateDebtData::remaining).toList())
                .minus(asked);
        for (LateDebtData debt : debts) {
            Money part = smaller(positive(toLeaveOut), debt.remaining());
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
