package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.ExactMoney;
import org.joda.money.Money;

/**
 * What a rule takes off what other rules bill, as what is beyond a cap, and what can no longer be given back since a cap was
 * taken off the same lines. It stands on the invoice of its day where that does not fall below zero; else it is credited from
 * what was billed before, first of the rules that count, and what then is left comes off the other invoices of the run.
 *
 * <p>A fee of 100.00 in arrears and a cap of 80.00 stand on one invoice: 100.00, and 20.00 off. Where the fee was billed for a
 * quarter in advance, nothing else is billed when the cap is due: the 20.00 are a credit note on the line of the fee. What
 * finds no place in the end is left to a later run.
 *
 * <p>Things to be taken off are gathered first and placed once all stretches are settled, for only then is it known what else
 * is billed on each day.
 */
final class Reductions {

    /**
     * Something to be taken off.
     *
     * @param stretch  of the cap, or of what could not be given back
     * @param day  on whose invoice it would stand
     * @param amount  as agreed, above zero
     * @param whole  the line that takes off all of it; empty where that is made when it is placed
     */
    private record Reduction(Stretch stretch, LocalDate day, Money amount, Optional<LineItem> whole) {

        /** {@return this for a part of the amount; the line that takes off all of it does not serve for less} */
        Reduction of(Money part) {
            return new Reduction(stretch, day, part, whole.filter(line -> part.equals(amount)));
        }
    }

    private final List<Billed> before;
    private final LeftToCredit left;
    private final Bills bills;
    private final Adjustments lines;
    private final List<Reduction> first = new ArrayList<>();
    private final List<Reduction> reductions = new ArrayList<>();
    private final ByHand byHand = new ByHand();
    private final List<Stretch> all;

    /**
     * Begins with nothing to be taken off.
     *
     * @param agreement  any version
     * @param all  the stretches of the agreement
     * @param before  the lines that billed it
     * @param left  what is left of these to credit
     * @param bills  what the run bills, to which this adds
     */
    Reductions(PartnerAgreement agreement, List<Stretch> all, List<Billed> before, LeftToCredit left, Bills bills) {
        this.all = all;
        this.before = before;
        this.left = left;
        this.bills = bills;
        this.lines = new Adjustments(agreement);
    }

    /** {@return what was given back by hand and may stand for a cap} */
    ByHand byHand() {
        return byHand;
    }

    /**
     * A commitment is beyond its cap in a period of which nothing was billed before. What a hand gave back of the rules that it
     * caps stands for as much of it.
     *
     * @param amount  above zero
     */
    void beyond(Stretch stretch, DueAmount dueAmount, Money amount) {
        Money rest = byHand.use(stretch, ExactMoney.of(amount)).cut();
        add(new Reduction(stretch, dueAmount.billedOn(), rest, dueAmount.line().filter(line -> rest.equals(amount))));
    }

    /**
     * Of a stretch so much is to be given back, and nothing is left of its own lines. It goes with the last document of the run
     * in its direction.
     *
     * @param amount  as agreed, zero or more; what is beyond whole cents is cut off
     */
    void beyond(Stretch stretch, ExactMoney amount) {
        Money rest = byHand.use(stretch, amount).cut();
        add(new Reduction(stretch, bills.lastDay(stretch.isSelfBilled()), rest, Optional.empty()));
    }

    /** {@return how much more a cap and what it caps may come to in this run; below zero where they come to too much} */
    ExactMoney room(Stretch cap) {
        return Together.of(cap, all).room(this::moved);
    }

    /** {@return what is billed of a stretch in this run, less what is credited or is still to be taken off for it} */
    private ExactMoney moved(Stretch stretch) {
        return taken(reductions, stretch, taken(first, stretch, bills.moved(stretch)));
    }

    /** {@return an amount less what is to be taken off for a stretch} */
    private static ExactMoney taken(List<Reduction> of, Stretch stretch, ExactMoney amount) {
        return of.stream()
                .filter(each -> each.stretch() == stretch)
                .map(each -> ExactMoney.of(each.amount()))
                .reduce(amount, ExactMoney::minus);
    }

    private void add(Reduction reduction) {
        if (reduction.amount().isPositive()) {
            reductions.add(reduction);
        }
    }

    /**
     * What is billed of a cap and what it caps has place for what is to be taken off these, before all else: so much of it
     * comes first when places are found, and the rest after all other things.
     */
    void first(Stretch cap) {
        Together together = Together.of(cap, all);
        Money room = together.sum(this::place).cut();
        for (Reduction each : reductions.stream()
                .filter(each -> together.contains(each.stretch()))
                .toList()) {
            Money part = room.isLessThan(each.amount()) ? room : each.amount();
            if (part.isPositive()) {
                reductions.remove(each);
                first.add(each.of(part));
                add(each.of(each.amount().minus(part)));
                room = room.minus(part);
            }
        }
    }

    /**
     * {@return how much is billed of a stretch, less what comes first and is taken off for it; what was credited gives no
     * place}
     */
    private ExactMoney place(Stretch stretch) {
        ExactMoney billed = bills.moved(stretch);
        return taken(first, stretch, billed.most(billed.minus(billed)));
    }

    /** Finds a place for all that is to be taken off. */
    void place() {
        first.forEach(this::place);
        reductions.forEach(this::place);
    }

    /**
     * On the invoice of its day where that has enough. Else from lines billed before of the rules that it caps, then off the
     * other invoices of the run, and last from any line billed before in the same direction.
     */
    private void place(Reduction reduction) {
        Stretch stretch = reduction.stretch();
        Money amount = reduction.amount();
        if (bills.on(reduction.day(), stretch.isSelfBilled()).isLessThan(amount)) {
            Money rest = fromBills(stretch, fromBilled(stretch, amount, stretch::caps));
            fromBilled(stretch, rest, line -> line.isSelfBilled() == stretch.isSelfBilled());
        } else {
            bills.off(
                    reduction.day(), stretch, reduction.whole().orElseGet(() -> off(stretch, amount, amount)), amount);
        }
    }

    /**
     * Takes it off what else is billed, the last day first, and of each day no more than leaves zero; {@return what is left to
     * take off}
     */
    private Money fromBills(Stretch stretch, Money amount) {
        Money rest = amount;
        for (LocalDate day : bills.days(stretch.isSelfBilled())) {
            Money room = bills.on(day, stretch.isSelfBilled());
            Money part = room.isLessThan(rest) ? room : rest;
            if (part.isPositive()) {
                bills.off(day, stretch, off(stretch, rest, part), part);
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /** {@return the line for a part of what is still to be taken off, which says what was taken off before} */
    private LineItem off(Stretch stretch, Money rest, Money part) {
        return lines.off(stretch, stretch.mostDue().plus(rest), part);
    }

    /**
     * Credits what was billed before, the newest first; {@return what is left to take off, in whole cents}
     *
     * @param amount  as agreed
     * @param of  which lines may be credited of
     */
    private Money fromBilled(Stretch stretch, Money amount, Predicate<Billed> of) {
        ExactMoney need = ExactMoney.of(amount);
        for (Billed on : before.stream().sorted(Billed.NEWEST_FIRST).toList()) {
            if (need.isPositive() && of.test(on)) {
                Money back = left.back(on, need);
                need = need.minus(left.asAgreed(on).least(need));
                if (back.isPositive()) {
                    left.take(on, back);
                    bills.lineCredit(stretch, on, back, lines.off(stretch, on, back));
                }
            }
        }
        return need.cut();
    }
}
