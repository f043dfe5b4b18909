package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days of one debt once, cutting where the balance or the rate changes. Where payments settle
 * interest first, each settles what has accrued by its day, and only the rest of it makes the balance smaller.
 * <p>EUR 1200.00 that were due on 14 February 2026 bear 1200.00 x 12.15 % x 120 / 365 = 47.9342 up to 14 June. A
 * payment of EUR 1100.00 on that day settles 47.93 of interest, stated in cents because money was paid for it, and
 * 1052.07 of the principal; 147.93 go on bearing interest. Up to 24 June they bear 147.93 x 12.15 % x 10 / 365 =
 * 0.4924. The interest in all is 47.9342 + 0.4924 = 48.4266, stated as 48.43, of which 47.93 are paid.
 * <p>With the principal first, the same payment leaves 100.00, and all of the interest is open.
 *
 * @source Code civil, art. 1343-1; § 367 Abs. 1 BGB
 */
final class DebtAccrual {

    private final LateInterestTermsData terms;
    private final LateDebtData debt;
    private final String path;
    private final RatesOfDebt rates;
    private final List<LateInterest.Segment> segments = new ArrayList<>();
    private final List<Finding> unsaid = new ArrayList<>();
    private final List<Repayment> passedOn = new ArrayList<>();

    /** The first day that is not gone through yet. */
    private LocalDate from;
    /**
     * What is left of the principal; below zero while more was paid than was owed, as where a credit note follows a
     * payment.
     */
    private Money left;
    /** What payments settled of the interest so far. */
    private Money settled;
    /** What each payment settled, so that one that comes back gives back its own. */
    private final Settlements payments;
    /** The same for payments of interest that was entered on the account. */
    private final Settlements ofInterest;
    /** The interest so far, exact, in parts of {@code 100 x parts of a year}. */
    private BigDecimal sum = BigDecimal.ZERO;

    DebtAccrual(LateInterestTermsData terms, LateDebtData debt, String path) {
        this.terms = terms;
        this.debt = debt;
        this.path = path;
        this.rates = new RatesOfDebt(terms, path);
        this.from = debt.firstDay();
        this.left = debt.principal();
        this.settled = Money.zero(left.getCurrencyUnit());
        this.payments = new Settlements(settled);
        this.ofInterest = new Settlements(settled);
    }

    /** Goes through all days up to the last; what changed the debt later does not count. */
    void go() {
        for (Repayment repayment : debt.repayments()) {
            if (!repayment.on().isAfter(debt.upTo())) {
                until(repayment.on());
                take(repayment);
            }
        }
        until(debt.upTo());
    }

    /**
     * Closes the days up to one, inclusive, at the balance of before: a payment stops interest on its day, and not on
     * the day before.
     */
    private void until(LocalDate day) {
        if (left.isPositive() && !from.isAfter(day)) {
            cut(from, day);
        }
        from = LateDebtData.later(from, day.plusDays(1));
    }

    /**
     * Cuts days of one balance where the rate changes. Of a day without a known rate there is a finding, and no
     * interest on any later one.
     */
    private void cut(LocalDate first, LocalDate last) {
        @Nullable LocalDate day = first;
        while (day != null && !day.isAfter(last)) {
            day = segment(day, rates.lastDayOfRate(day, last)).orElse(null);
        }
    }

    /** One segment; the day after it, or nothing where no rate is known. */
    private Optional<LocalDate> segment(LocalDate first, LocalDate last) {
        return rates.on(first).map(percent -> {
            LateInterest.Segment segment =
                    new LateInterest.Segment(debt.dueOn(), first, last, left, percent, terms.dayCount());
            segments.add(segment);
            sum = sum.add(segment.numerator());
            return last.plusDays(1);
        });
    }

    private void take(Repayment repayment) {
        switch (repayment.kind()) {
            case PAYMENT -> pay(repayment);
            case REDUCTION -> left = repayment.after(left);
            case RETURN -> owedAgain(repayment);
            case INCREASE -> left = repayment.after(left);
            case OF_INTEREST -> settle(repayment);
            case OF_INTEREST_RETURNED -> unsettle(repayment);
        }
    }

    /**
     * Puts a payment to interest and principal, in the order of the terms.
     * Where nobody said the order and interest had accrued, it is a finding; before the first day of interest no
     * order is asked for, since all of the payment is of the principal.
     */
    private void pay(Repayment repayment) {
        Money accrued = accrued();
        if (accrued.isPositive() && terms.allocation().isEmpty()) {
            unsaid(repayment, accrued);
        }
        Money toInterest = isInterestFirst() ? smaller(repayment.amount(), accrued) : nothing();
        settled = settled.plus(toInterest);
        left = repayment.after(left).plus(toInterest);
        payments.add(repayment.on(), toInterest, repayment.amount().minus(toInterest));
    }

    /** Says once, of the first payment, that an order is missing: the others miss the same. */
    private void unsaid(Repayment repayment, Money accrued) {
        if (unsaid.isEmpty()) {
            unsaid.add(LateInterestRule.ALLOCATION_AGREED
                    .at(
                            path,
                            say("when {amount} was paid on {day}, {interest} of interest had accrued: it is not said which is settled first, interest or principal")
                                    .with("amount", repayment.amount())
                                    .with("day", repayment.on())
                                    .with("interest", accrued))
                    .withHint("say what a payment settles first, once for all or in the terms [AllocationOrder]"));
        }
    }

    /** What comes back is again what it had settled; what no payment here had settled is principal. */
    private void owedAgain(Repayment repayment) {
        Settlements.Part back = payments.giveBack(repayment);
        settled = settled.minus(back.interest());
        left = repayment.after(left).minus(back.interest());
    }

    /** What is more than is owed here goes to the next debt. */
    private void settle(Repayment repayment) {
        if (isInterestFirst()) {
            Money interest = smaller(repayment.amount(), accrued());
            Money principal = smaller(repayment.amount().minus(interest), left.isNegative() ? nothing() : left);
            settled = settled.plus(interest);
            left = left.minus(principal);
            ofInterest.add(repayment.on(), interest, principal);
            pass(repayment, repayment.amount().minus(interest).minus(principal));
        }
    }

    /** What was settled here so comes back as what it was. */
    private void unsettle(Repayment repayment) {
        Settlements.Part back = ofInterest.giveBack(repayment);
        settled = settled.minus(back.interest());
        left = left.plus(back.principal());
        pass(repayment, repayment.amount().minus(back.sum()));
    }

    private void pass(Repayment repayment, Money rest) {
        if (rest.isPositive()) {
            passedOn.add(repayment.of(rest));
        }
    }

    private boolean isInterestFirst() {
        return terms.allocation().filter(AllocationOrder.INTEREST_FIRST::equals).isPresent();
    }

    /** {@return the interest that accrued and is not settled, stated in the currency} */
    private Money accrued() {
        return terms.stated(left.getCurrencyUnit(), sum).minus(settled);
    }

    private Money nothing() {
        return Money.zero(left.getCurrencyUnit());
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    List<LateInterest.Segment> segments() {
        return segments;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(rates.findings());
        findings.addAll(unsaid);
        return findings;
    }

    /** {@return what was settled of interest beyond what is owed here, in order of days} */
    List<Repayment> passedOn() {
        return passedOn;
    }

    Money settled() {
        return settled;
    }

    /** {@return what is left of the principal, zero or more} */
    Money remaining() {
        return left.isNegative() ? nothing() : left;
    }

    /** {@return the exact sum of the segments, in parts of {@code 100 x parts of a year}} */
    BigDecimal sum() {
        return sum;
    }
}
