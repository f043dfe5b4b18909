package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.agreement.BillingRule.Commitment;
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
    private final LocalDate asOf;
    private final Adjustments lines;
    private final List<Charge> charges = new ArrayList<>();
    private final List<Charge> differences = new ArrayList<>();
    private final List<TakeBack> takeBacks = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    Settlement(PartnerAgreement agreement, LeftToCredit left, LocalDate asOf) {
        this.asOf = asOf;
        this.agreement = agreement;
        this.currency = agreement.currency();
        this.left = left;
        this.lines = new Adjustments(agreement);
    }

    /** {@return what is billed of days of which nothing was billed before, each on its own day} */
    List<Charge> charges() {
        return charges;
    }

    /** {@return what is billed more for days that were billed before, on no day yet} */
    List<Charge> differences() {
        return differences;
    }

    /** {@return what is taken back} */
    List<TakeBack> takeBacks() {
        return takeBacks;
    }

    List<Finding> findings() {
        return found;
    }

    void settle(Stretch stretch) {
        if (stretch.isBlocked()) {
            return;
        }
        if (stretch.isNew()) {
            stretch.due().forEach(this::charge);
        } else {
            compare(stretch);
        }
    }

    private void charge(Claim claim) {
        claim.line()
                .ifPresent(line -> charges.add(new Charge(
                        claim.billedOn(), claim.term().rule().isOwedToPartner(), line, claim.amount(currency))));
    }

    /** What comes later, for days that were billed already, is neither billed before its day nor given back until then. */
    private void compare(Stretch stretch) {
        ExactMoney now = ExactMoney.of(stretch.dueNow());
        ExactMoney inAll = ExactMoney.of(stretch.dueInAll());
        ExactMoney billed = stretch.billed();
        ExactMoney net = billed.minus(stretch.byHand());
        Money more = now.least(inAll).minus(billed).cut();
        ExactMoney less = net.minus(now.most(inAll));
        if (more.isPositive()) {
            terms(stretch);
            differences.add(more(stretch, more));
        } else if (less.isPositive()) {
            terms(stretch);
            giveBack(stretch, less);
        }
        if (stretch.byHand().isPositive() && billed.compareTo(now.most(inAll)) > 0) {
            found.add(BillingRunRule.GIVEN_BACK_BY_HAND.at(
                    place(stretch),
                    billed.stated() + " was billed, " + stretch.byHand().stated() + " of it given back by hand, "
                            + stretch.dueInAll() + " is due"));
        }
    }

    private Charge more(Stretch stretch, Money more) {
        boolean owed = stretch.due().get(0).term().rule().isOwedToPartner();
        return new Charge(asOf, owed, lines.more(stretch, more), more);
    }

    private void giveBack(Stretch stretch, ExactMoney less) {
        ExactMoney need = less;
        BigDecimal quantity = stretch.quantity().min(BigDecimal.ZERO);
        for (int i = stretch.billedLines().size() - 1; i >= 0 && need.isPositive(); i--) {
            Billed on = stretch.billedLines().get(i);
            Money most = left.of(on);
            if (most.isPositive() && on.agreed().isPositive()) {
                Money back = back(on, need, most);
                need = need.minus(on.share(most).least(need));
                if (back.isPositive()) {
                    left.take(on, back);
                    takeBacks.add(new TakeBack(on, back, lines.less(stretch, on, back, quantity)));
                    quantity = BigDecimal.ZERO;
                }
            }
        }
    }

    /** So much of the line as is needed, rounded to the cent, or all that is left of it. */
    private static Money back(Billed on, ExactMoney need, Money most) {
        if (on.share(most).compareTo(need) <= 0) {
            return most;
        }
        Money part = need.share(on.came(), on.agreed()).stated();
        return part.isGreaterThan(most) ? most : part;
    }

    private void terms(Stretch stretch) {
        boolean follows = stretch.isDiscounted()
                || stretch.due().stream().anyMatch(claim -> claim.term().rule() instanceof Commitment);
        if (!follows && stretch.quantity().signum() == 0 && new Versions(stretch).areKept()) {
            found.add(BillingRunRule.TERMS_KEPT.at(
                    place(stretch), stretch.billed().stated() + " was billed, now it would be " + stretch.dueNow()));
        }
    }

    private String place(Stretch stretch) {
        String rule = stretch.due().isEmpty()
                ? stretch.billedLines().get(0).origin().rule()
                : stretch.due().get(0).term().rule().key();
        return agreement.id() + " " + rule + " " + stretch.days();
    }
}
