package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Of a stretch so much should be given back, and nothing is left of what was billed. */
    void notGivenBack(Stretch stretch, ExactMoney rest) {
        if (!stretch.caps()) {
            notGivenBack.put(stretch, rest);
        } else {
            ExactMoney beyond = ExactMoney.of(stretch.mostDue()).negated();
            off(stretch, bills.lastDay(stretch.isOwedToPartner()), rest.least(beyond), Optional.empty());
        }
    }

    /** Of a stretch so much was given back by hand for which the stretch itself had no reason. */
    void byHand(Stretch stretch, ExactMoney rest) {
        byHand.put(stretch, rest);
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
    }

    private void place(Reduction reduction) {
        boolean owed = reduction.stretch().isOwedToPartner();
        if (!bills.on(reduction.day(), owed).isLessThan(reduction.amount())) {
            off(reduction, reduction.day(), reduction.amount(), reduction.amount());
            return;
        }
        Money rest = fromBilled(reduction);
        for (LocalDate day : bills.days(owed)) {
            Money room = bills.on(day, owed);
            Money part = room.isLessThan(rest) ? room : rest;
            if (part.isPositive()) {
                off(reduction, day, rest, part);
                rest = rest.minus(part);
            }
        }
    }

    private void off(Reduction reduction, LocalDate day, Money rest, Money part) {
        Stretch stretch = reduction.stretch();
        LineItem line = reduction
                .whole()
                .filter(whole -> part.equals(reduction.amount()))
                .orElseGet(() -> lines.off(stretch, stretch.mostDue().plus(rest), part));
        bills.off(day, stretch, line, part);
    }

    /** Takes back what the rules that are capped billed before, the newest first; {@return what is left to take off} */
    private Money fromBilled(Reduction reduction) {
        ExactMoney need = ExactMoney.of(reduction.amount());
        for (int i = before.size() - 1; i >= 0; i--) {
            Billed on = before.get(i);
            if (reduction.stretch().caps(on)) {
                Money back = left.back(on, need);
                need = need.minus(left.asAgreed(on).least(need));
                if (back.isPositive()) {
                    left.take(on, back);
                    bills.takeBack(new TakeBack(on, back, lines.off(reduction.stretch(), on, back)));
                }
            }
        }
        return need.cut();
    }
}
