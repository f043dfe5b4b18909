package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is beyond a cap: a commitment takes it off what other rules bill. It stands on the invoice of its day where that does
 * not fall below zero; else it is taken back from what those rules billed before, and what then is left comes off the other
 * invoices of the run.
 */
final class Caps {

    /** What one stretch of a commitment has to take off. */
    private record Reduction(Stretch stretch, LocalDate day, Money amount, Optional<LineItem> whole) {}

    private final CurrencyUnit currency;
    private final List<Billed> before;
    private final LeftToCredit left;
    private final Bills bills;
    private final Adjustments lines;
    private final List<Reduction> reductions = new ArrayList<>();
    private final Waiting notGivenBack = new Waiting();
    private final Waiting byHand = new Waiting();

    Caps(PartnerAgreement agreement, List<Billed> before, LeftToCredit left, Bills bills) {
        this.currency = agreement.currency();
        this.before = before;
        this.left = left;
        this.bills = bills;
        this.lines = new Adjustments(agreement);
    }

    /**
     * Of a stretch so much should be given back, and nothing is left of what was billed.
     *
     * @param blocked  so much of it since a cap was taken off the same documents
     */
    void notGivenBack(Stretch stretch, ExactMoney rest, ExactMoney blocked) {
        ExactMoney beyond = stretch.caps()
                ? rest.least(ExactMoney.of(stretch.mostDue()).negated().most(ExactMoney.zero(currency)))
                : ExactMoney.zero(currency);
        off(stretch, bills.lastDay(stretch.isOwedToPartner()), beyond, Optional.empty());
        ExactMoney waiting = rest.minus(beyond);
        notGivenBack.put(stretch, waiting, blocked.least(waiting));
    }

    /** Of a stretch so much was given back by hand for which the stretch itself had no reason. */
    void byHand(Stretch stretch, ExactMoney rest) {
        byHand.put(stretch, rest, rest);
    }

    /** A commitment is beyond its cap in a period of which nothing was billed before. */
    void beyond(Stretch stretch, Claim claim) {
        ExactMoney amount = ExactMoney.of(claim.amount(currency).negated());
        off(stretch, claim.billedOn(), amount, claim.line());
    }

    private void off(Stretch stretch, LocalDate day, ExactMoney amount, Optional<LineItem> line) {
        Money rest = byHand.use(stretch, amount).cut();
        if (rest.isPositive()) {
            boolean whole = rest.equals(amount.cut());
            reductions.add(new Reduction(stretch, day, rest, line.filter(each -> whole)));
        }
    }

    /**
     * {@return what is due more for a cap, less what should have been given back of the rules that it caps, and was not since
     * the cap had taken it off already}
     */
    Money more(Stretch stretch, Money more) {
        return notGivenBack.use(stretch, ExactMoney.of(more)).cut();
    }

    /** Finds a place for all that is to be taken off. */
    void place() {
        reductions.forEach(this::place);
        notGivenBack.blocked((stretch, rest) -> fromBills(stretch, fromBilled(stretch, rest.cut(), of(stretch))));
    }

    private void place(Reduction reduction) {
        Stretch stretch = reduction.stretch();
        if (!bills.on(reduction.day(), stretch.isOwedToPartner()).isLessThan(reduction.amount())) {
            LineItem line = reduction
                    .whole()
                    .orElseGet(
                            () -> lines.off(stretch, stretch.mostDue().plus(reduction.amount()), reduction.amount()));
            bills.off(reduction.day(), stretch, line, reduction.amount());
        } else {
            Money rest = fromBills(stretch, fromBilled(stretch, reduction.amount(), stretch::caps));
            fromBilled(stretch, rest, of(stretch));
        }
    }

    private static Predicate<Billed> of(Stretch stretch) {
        return line -> line.isOwedToPartner() == stretch.isOwedToPartner();
    }

    /** Takes it off what else is billed, the last first; {@return what is left to take off} */
    private Money fromBills(Stretch stretch, Money amount) {
        Money rest = amount;
        for (LocalDate day : bills.days(stretch.isOwedToPartner())) {
            Money room = bills.on(day, stretch.isOwedToPartner());
            Money part = room.isLessThan(rest) ? room : rest;
            if (part.isPositive()) {
                bills.off(day, stretch, lines.off(stretch, stretch.mostDue().plus(rest), part), part);
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /** Takes back what was billed before, the newest first; {@return what is left to take off} */
    private Money fromBilled(Stretch stretch, Money amount, Predicate<Billed> of) {
        ExactMoney need = ExactMoney.of(amount);
        for (int i = before.size() - 1; i >= 0 && need.isPositive(); i--) {
            Billed on = before.get(i);
            if (of.test(on)) {
                Money back = left.back(on, need);
                need = need.minus(left.asAgreed(on).least(need));
                if (back.isPositive()) {
                    left.take(on, back);
                    bills.takeBack(new TakeBack(on, back, lines.off(stretch, on, back)));
                }
            }
        }
        return need.cut();
    }
}
