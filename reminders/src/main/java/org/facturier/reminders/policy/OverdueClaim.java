package org.facturier.reminders.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.receivable.InstalmentState;
import org.facturier.core.receivable.ReceivableState;
import org.joda.money.Money;

/**
 * What may be asked for now: what is overdue, less what is disputed. A dispute names an amount and no instalment, so it is
 * taken off the oldest overdue instalment first, which is the reading that claims the least interest.
 *
 * @param instalments  with something undisputed left, the oldest first; none if there is nothing to ask for
 * @param disputed  the overdue amount left out
 */
public record OverdueClaim(List<OverdueInstalment> instalments, Money disputed) {

    public OverdueClaim {
        instalments = List.copyOf(instalments);
    }

    /** {@return what may be asked for, as an invoice stands} */
    public static OverdueClaim of(ReceivableState state) {
        Money zero = Money.zero(state.invoice().header().currency());
        Money objected = state.disputes().stream().map(Dispute::amount).reduce(zero, Money::plus);
        Money disputed = min(objected, state.overdue());
        List<OverdueInstalment> instalments = new ArrayList<>();
        Money left = disputed;
        for (InstalmentState each : oldestFirst(state)) {
            Money part = min(left, each.open());
            left = left.minus(part);
            claimed(each, part).ifPresent(instalments::add);
        }
        return new OverdueClaim(instalments, disputed);
    }

    private static List<InstalmentState> oldestFirst(ReceivableState state) {
        return state.instalments().stream()
                .filter(each -> each.daysOverdue(state.asOf()) > 0)
                .sorted(Comparator.<InstalmentState, java.time.LocalDate>comparing(
                                each -> each.instalment().dueOn())
                        .thenComparing(each -> each.instalment().number()))
                .toList();
    }

    private static Optional<OverdueInstalment> claimed(InstalmentState state, Money disputed) {
        Money claimed = state.open().minus(disputed);
        return claimed.isPositive()
                ? Optional.of(new OverdueInstalment(
                        state.instalment().number(),
                        state.instalment().dueOn(),
                        state.instalment().amount(),
                        claimed))
                : Optional.empty();
    }

    private static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    /** {@return the instalment that is late for the longest time, empty if there is nothing to ask for} */
    public Optional<OverdueInstalment> oldest() {
        return instalments.stream().findFirst();
    }
}
