package org.facturier.core.adjustment;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Works out what is to be billed, or given back, for each stretch of days. What is due is D, what was billed B, what was given
 * back by hand H: where D is beyond B the difference is billed, where it is below B less H the difference is given back, and
 * between them nobody owes anything.
 *
 * <p>1,200.00 were billed for the year 2026, and the agreement ends with June: 181 of 365 days are 595.07, so D is 595.07 and B
 * is 1,200.00.
 * <ul>
 *   <li>without a credit by hand, 604.93 are given back;
 *   <li>with 200.00 given back by hand, B less H is 1,000.00, and 404.93 are given back;
 *   <li>with 700.00, B less H is 500.00: D lies between, and nothing happens, with a remark for who reads the findings;
 *   <li>with 200.00 of goodwill, which do not count as H, 604.93 are given back beside them.
 * </ul>
 *
 * <p>Where a period is still to come whose days were billed before, D has two ends: it is not billed before its day, and not
 * given back until then either. Amounts are compared as agreed and exactly, and what is billed is cut to whole cents.
 */
public final class BillingDifferences {

    private final PartnerAgreement agreement;
    private final CurrencyUnit currency;
    private final LeftToCredit left;
    private final Adjustments lines;
    private final Bills bills;
    private final List<Stretch> stretches;
    private final Reductions reductions;
    private final boolean isCapped;
    private final Map<Stretch, ExactMoney> undone = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    /**
     * Makes the settlement of one agreement; {@link #settle} works it out.
     *
     * @param agreement  any version, for id, language, site and currency are those of all
     * @param stretches  of the agreement, each at its place
     * @param before  the lines that billed it
     * @param left  what is left to credit, shared with the other agreements of the run
     * @param asOf  the day of the run
     * @param isCapped  whether something may be taken off lines of other rules, so that these have less left than was billed
     */
    public BillingDifferences(
            PartnerAgreement agreement,
            List<Stretch> stretches,
            List<Billed> before,
            LeftToCredit left,
            LocalDate asOf,
            boolean isCapped) {
        this.agreement = agreement;
        this.stretches = stretches;
        this.currency = agreement.currency();
        this.left = left;
        this.lines = new Adjustments(agreement);
        this.bills = new Bills(currency, asOf);
        this.reductions = new Reductions(agreement, stretches, before, left, bills);
        this.isCapped = isCapped;
    }

    /** {@return what is to be billed and credited} */
    public Bills bills() {
        return bills;
    }

    /** {@return terms that were altered after they had billed, and what a hand gave back that is not given back again} */
    public List<Finding> findings() {
        return found;
    }

    /**
     * Settles all, once. What caps others comes after these, for it uses what they leave of credits by hand; what a cap takes
     * off less comes last, for it is held to what the cap and its rules come to together. Then all that is to be taken off
     * finds its place.
     */
    public void settle() {
        stretches.stream().filter(stretch -> !stretch.caps()).forEach(this::settle);
        stretches.stream().filter(Stretch::caps).forEach(this::settle);
        stretches.stream()
                .filter(stretch -> !stretch.isBlocked())
                .filter(Stretch::tookOff)
                .forEach(this::takeOffLess);
        reductions.place();
    }

    /** Where what it caps is due less, and was given back by hand or forgiven, nothing is due for that. */
    private void takeOffLess(Stretch cap) {
        Money more = more(cap);
        if (more.isPositive()) {
            more(cap, ExactMoney.of(more).least(reductions.room(cap)).cut());
            reductions.first(cap);
        }
    }

    /**
     * What nobody can price now is left alone. Days of which nothing was billed are billed due amount by due amount, each with its own
     * line on its own day; all others are compared as a whole.
     */
    private void settle(Stretch stretch) {
        if (stretch.isNew() && !stretch.isBlocked()) {
            stretch.due().forEach(dueAmount -> billableLine(stretch, dueAmount));
        } else if (!stretch.isBlocked()) {
            compare(stretch);
        }
    }

    /** Bills a due amount, or takes it off where it is below zero. */
    private void billableLine(Stretch stretch, DueAmount dueAmount) {
        Money amount = dueAmount.amount(currency);
        if (amount.isNegative()) {
            reductions.beyond(stretch, dueAmount, amount.negated());
        } else {
            dueAmount.line().ifPresent(line -> bills.billableLine(stretch, dueAmount, line));
        }
    }

    /** What comes later, for days that were billed already, is neither billed before its day nor given back until then. */
    private void compare(Stretch stretch) {
        undo(stretch);
        ExactMoney tooMuch = billed(stretch).minus(ExactMoney.of(stretch.mostDue()));
        ExactMoney less = tooMuch.minus(stretch.byHand().most(zero()));
        if (!stretch.tookOff()) {
            more(stretch, more(stretch));
        }
        if (less.isPositive()) {
            terms(stretch);
            giveBack(stretch, less);
        }
        byHand(stretch, tooMuch);
    }

    /** A hand that credits what a cap took off gives less back of the rest; beyond that it undoes what the cap took off. */
    private void undo(Stretch stretch) {
        ExactMoney credited = stretch.byHand().negated();
        if (stretch.tookOff() && credited.isPositive()) {
            undone.put(stretch, reductions.byHand().use(stretch, credited));
        }
    }

    /** {@return what was billed, more where a hand undid what a cap took off} */
    private ExactMoney billed(Stretch stretch) {
        return stretch.billed().plus(undone.getOrDefault(stretch, zero()));
    }

    private ExactMoney zero() {
        return ExactMoney.zero(currency);
    }

    /** {@return what is due beyond what was billed, in whole cents; zero or below where nothing is} */
    private Money more(Stretch stretch) {
        return ExactMoney.of(stretch.leastDue()).minus(billed(stretch)).cut();
    }

    private void more(Stretch stretch, Money more) {
        if (more.isPositive()) {
            terms(stretch);
            bills.more(stretch, lines.more(stretch, more), more);
        }
    }

    /**
     * Credits of the lines that billed the stretch, the newest first. What is measured is accounted for by the first of them
     * that has something left. What none of them has left may have been taken off by a cap: then it comes off elsewhere, less
     * what was forgiven.
     *
     * @param less  as agreed, above zero
     */
    private void giveBack(Stretch stretch, ExactMoney less) {
        ExactMoney need = less;
        BigDecimal quantity = stretch.quantity();
        for (Billed on : stretch.newestFirst()) {
            Money back = left.back(on, need);
            need = need.minus(left.asAgreed(on).least(need));
            if (back.isPositive()) {
                left.take(on, back);
                bills.lineCredit(stretch, on, back, lines.less(stretch, on, back, quantity));
                quantity = BigDecimal.ZERO;
            }
        }
        if (isCapped) {
            reductions.beyond(stretch, need.minus(forgiven(stretch)).most(zero()));
        }
    }

    /** What a hand forgave is lost; only what a cap took off may be given back elsewhere. */
    private ExactMoney forgiven(Stretch stretch) {
        return stretch.billedLines().stream().map(left::forgiven).reduce(zero(), ExactMoney::plus);
    }

    /**
     * What a version says of days and quantities that it billed should be what it said then. An amount that differs with the
     * same days, versions and quantities is a warning, and is settled all the same; with discounts and caps it may differ
     * rightly, for these depend on what else is known.
     */
    private void terms(Stretch stretch) {
        boolean follows = stretch.isDiscounted() || stretch.caps();
        if (!follows && stretch.quantity().signum() == 0 && new Versions(stretch).areKept()) {
            found.add(BillingRunRule.TERMS_KEPT.at(
                    place(stretch),
                    say("{billed} was billed, now it would be {due}")
                            .with("billed", stretch.billed().stated())
                            .with("due", stretch.dueNow())));
        }
    }

    /** What a hand gave back stands for what is due less than was billed; the rest of it may stand for a cap. */
    private void byHand(Stretch stretch, ExactMoney tooMuch) {
        ExactMoney byHand = stretch.byHand();
        if (byHand.isPositive() && tooMuch.isPositive()) {
            found.add(BillingRunRule.GIVEN_BACK_BY_HAND.at(
                    place(stretch),
                    say("{billed} was billed, {credited} of it was credited by hand, {due} is due")
                            .with("billed", stretch.billed().stated())
                            .with("credited", byHand.stated())
                            .with("due", stretch.mostDue())));
        }
        reductions.byHand().put(stretch, byHand.minus(tooMuch.most(zero())));
    }

    /** {@return such as {@code A1 fee 2026-01-01/2027-01-01}} */
    private String place(Stretch stretch) {
        return agreement.id() + " " + stretch.rule() + " " + stretch.days();
    }
}
