package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** A debt whose repayments are what went to the principal, and how much interest they settled. */
record Imputed(LateDebt debt, Money settled) {

    static Imputed principalFirst(LateDebt debt) {
        return new Imputed(debt, Money.zero(debt.principal().getCurrencyUnit()));
    }

    /** Each payment settles what interest was run up, and not settled, by its day. */
    static Imputed interestFirst(LateDebt debt, Function<LateDebt, Money> runUp) {
        Imputed imputed =
                new Imputed(with(debt, List.of()), Money.zero(debt.principal().getCurrencyUnit()));
        for (Repayment repayment : debt.repayments()) {
            if (!repayment.on().isAfter(debt.upTo())) {
                imputed = imputed.after(repayment, runUp);
            }
        }
        return imputed;
    }

    private Imputed after(Repayment repayment, Function<LateDebt, Money> runUp) {
        Money toInterest = repayment.kind() == Repayment.Kind.REDUCTION
                ? Money.zero(repayment.amount().getCurrencyUnit())
                : min(repayment.amount(), runUp.apply(until(repayment.on())).minus(settled));
        Money toPrincipal = repayment.amount().minus(toInterest);
        List<Repayment> longer = new ArrayList<>(debt.repayments());
        if (toPrincipal.isPositive()) {
            longer.add(new Repayment(repayment.on(), toPrincipal, repayment.kind()));
        }
        return new Imputed(with(debt, longer), settled.plus(toInterest));
    }

    private LateDebt until(LocalDate day) {
        return new LateDebt(debt.principal(), debt.dueOn(), debt.repayments(), day);
    }

    private static LateDebt with(LateDebt debt, List<Repayment> repayments) {
        return new LateDebt(debt.principal(), debt.dueOn(), repayments, debt.upTo());
    }

    private static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
