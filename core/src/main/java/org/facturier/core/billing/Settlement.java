package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Works out what is to be billed, or given back, for each stretch of days. What is due is D, what was billed B, what was given
 * back by hand H: where D is beyond B the difference is billed, where it is below B less H the difference is given back, and
 * between them nobody owes anything.
 */
final class Settlement {

    private final PartnerAgreement agreement;
    private final CurrencyUnit currency;
    private final LeftToCredit left;
    private final Adjustments lines;
    private final Bills bills;
    private final Reductions reductions;
    private final boolean isCapped;
    private final List<Finding> found = new ArrayList<>();

    Settlement(PartnerAgreement agreement, List<Billed> before, LeftToCredit left, LocalDate asOf, boolean isCapped) {
        this.agreement = agreement;
        this.currency = agreement.currency();
        this.left = left;
        this.lines = new Adjustments(agreement);
        this.bills = new Bills(currency, asOf);
        this.reductions = new Reductions(agreement, before, left, bills);
        this.isCapped = isCapped;
    }

    /** {@return what is to be billed and taken back} */
    Bills bills() {
        return bills;
    }

    List<Finding> findings() {
        return found;
    }

    /** Settles all stretches of an agreement; what caps others comes after these. */
    void settle(List<Stretch> stretches) {
        stretches.stream().filter(stretch -> !stretch.caps()).forEach(this::settle);
        stretches.stream().filter(Stretch::caps).forEach(this::settle);
        reductions.place();
    }

    private void settle(Stretch stretch) {
        if (stretch.isNew() && !stretch.isBlocked()) {
            stretch.due().forEach(claim -> charge(stretch, claim));
        } else if (!stretch.isBlocked()) {
            compare(stretch);
        }
    }

    private void charge(Stretch stretch, Claim claim) {
        Money amount = claim.amount(currency);
        if (amount.isNegative()) {
            reductions.beyond(stretch, claim, amount.negated());
        } else {
            claim.line().ifPresent(line -> bills.charge(stretch, claim, line));
        }
    }

    /** What comes later, for days that were billed already, is neither billed before its day nor given back until then. */
    private void compare(Stretch stretch) {
        ExactMoney most = ExactMoney.of(stretch.mostDue());
        ExactMoney billed = stretch.billed();
        ExactMoney less = billed.minus(stretch.byHand()).minus(most);
        Money more = ExactMoney.of(stretch.leastDue()).minus(billed).cut();
        if (more.isPositive()) {
            terms(stretch);
            bills.more(stretch, lines.more(stretch, more), more);
        } else if (less.isPositive()) {
            terms(stretch);
            giveBack(stretch, less);
        }
        byHand(stretch, billed.minus(most));
    }

    private void giveBack(Stretch stretch, ExactMoney less) {
        ExactMoney need = less;
        BigDecimal quantity = stretch.quantity();
        for (Billed on : stretch.newestFirst()) {
            Money back = left.back(on, need);
            need = need.minus(left.asAgreed(on).least(need));
            if (back.isPositive()) {
                left.take(on, back);
                bills.takeBack(stretch, on, back, lines.less(stretch, on, back, quantity));
                quantity = BigDecimal.ZERO;
            }
        }
        if (isCapped) {
            reductions.beyond(stretch, need.minus(forgiven(stretch)).most(ExactMoney.zero(currency)));
        }
    }

    /** What a hand forgave is lost; only what a cap took off may be given back elsewhere. */
    private ExactMoney forgiven(Stretch stretch) {
        return stretch.billedLines().stream().map(left::forgiven).reduce(ExactMoney.zero(currency), ExactMoney::plus);
    }

    /** What a version says of days and quantities that it billed should be what it said then. */
    private void terms(Stretch stretch) {
        boolean follows = stretch.isDiscounted() || stretch.caps();
        if (!follows && stretch.quantity().signum() == 0 && new Versions(stretch).areKept()) {
            found.add(BillingRunRule.TERMS_KEPT.at(
                    place(stretch), stretch.billed().stated() + " was billed, now it would be " + stretch.dueNow()));
        }
    }

    /** What a hand gave back stands for what is due less than was billed; the rest of it may stand for a cap. */
    private void byHand(Stretch stretch, ExactMoney tooMuch) {
        ExactMoney byHand = stretch.byHand();
        if (byHand.isPositive() && tooMuch.isPositive()) {
            found.add(BillingRunRule.GIVEN_BACK_BY_HAND.at(
                    place(stretch),
                    stretch.billed().stated() + " was billed, " + byHand.stated() + " of it given back by hand, "
                            + stretch.mostDue() + " is due"));
        }
        reductions.byHand().put(stretch, byHand.minus(tooMuch.most(ExactMoney.zero(currency))));
    }

    private String place(Stretch stretch) {
        return agreement.id() + " " + stretch.rule() + " " + stretch.days();
    }
}
