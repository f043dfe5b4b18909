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
 * Goes through the days of one debt once, cutting where the balance or the rate changes. Where payments settle interest
 * first, each settles what has run up by its day, and only the rest of it makes the balance smaller.
 */
final class DebtReckoning {

    private final LateInterestTerms terms;
    private final LateDebt debt;
    private final String path;
    private final RatesOfDebt rates;
    private final List<InterestSegment> segments = new ArrayList<>();
    private final List<Finding> unsaid = new ArrayList<>();
    private final List<Repayment> passedOn = new ArrayList<>();

    private LocalDate from;
    private Money left;
    private Money settled;
    private final Settlements payments;
    private final Settlements ofInterest;
    private BigDecimal sum = BigDecimal.ZERO;

    DebtReckoning(LateInterestTerms terms, LateDebt debt, String path) {
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

    void go() {
        for (Repayment repayment : debt.repayments()) {
            if (!repayment.on().isAfter(debt.upTo())) {
                until(repayment.on());
                take(repayment);
            }
        }
        until(debt.upTo());
    }

    private void until(LocalDate day) {
        if (left.isPositive() && !from.isAfter(day)) {
            cut(from, day);
        }
        from = LateDebt.later(from, day.plusDays(1));
    }

    private void cut(LocalDate first, LocalDate last) {
        @Nullable LocalDate day = first;
        while (day != null && !day.isAfter(last)) {
            day = segment(day, rates.lastDayOfRate(day, last)).orElse(null);
        }
    }

    /** One segment; the day after it, or nothing where no rate is known. */
    private Optional<LocalDate> segment(LocalDate first, LocalDate last) {
        return rates.on(first).map(percent -> {
            InterestSegment segment = new InterestSegment(debt.dueOn(), first, last, left, percent, terms.dayCount());
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

    private void pay(Repayment repayment) {
        Money ranUp = ranUp();
        if (ranUp.isPositive() && terms.imputation().isEmpty()) {
            unsaid(repayment, ranUp);
        }
        Money toInterest = isInterestFirst() ? smaller(repayment.amount(), ranUp) : nothing();
        settled = settled.plus(toInterest);
        left = repayment.after(left).plus(toInterest);
        payments.add(repayment.on(), toInterest, repayment.amount().minus(toInterest));
    }

    private void unsaid(Repayment repayment, Money ranUp) {
        if (unsaid.isEmpty()) {
            unsaid.add(LateInterestRule.IMPUTATION_SAID
                    .at(
                            path,
                            say("when {amount} was paid on {day}, {interest} of interest had accrued: it is not said which is settled first, interest or principal")
                                    .with("amount", repayment.amount())
                                    .with("day", repayment.on())
                                    .with("interest", ranUp))
                    .withHint("say it: with(Imputation) of the law of late interest, or of the terms"));
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
            Money interest = smaller(repayment.amount(), ranUp());
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
        return terms.imputation().filter(Imputation.INTEREST_FIRST::equals).isPresent();
    }

    private Money ranUp() {
        return terms.stated(left.getCurrencyUnit(), sum).minus(settled);
    }

    private Money nothing() {
        return Money.zero(left.getCurrencyUnit());
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    List<InterestSegment> segments() {
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
    Money left() {
        return left.isNegative() ? nothing() : left;
    }

    /** {@return the exact sum of the segments, in parts of {@code 100 x parts of a year}} */
    BigDecimal sum() {
        return sum;
    }
}
