package org.facturier.reminders.interest;

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
    private final RatesOfDebt rates;
    private final List<InterestSegment> segments = new ArrayList<>();

    private LocalDate from;
    private Money left;
    private Money settled;
    private BigDecimal sum = BigDecimal.ZERO;

    DebtReckoning(LateInterestTerms terms, LateDebt debt, String path) {
        this.terms = terms;
        this.debt = debt;
        this.rates = new RatesOfDebt(terms, path);
        this.from = debt.firstDay();
        this.left = debt.principal();
        this.settled = Money.zero(left.getCurrencyUnit());
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
        Money toInterest = terms.imputation() == Imputation.INTEREST_FIRST
                ? toInterest(repayment)
                : Money.zero(left.getCurrencyUnit());
        settled = settled.plus(toInterest);
        left = repayment.after(left).plus(toInterest);
    }

    /**
     * What of a repayment goes to interest. What comes back is interest again as far as any was settled, so that interest
     * bears none.
     */
    private Money toInterest(Repayment repayment) {
        return switch (repayment.kind()) {
            case PAYMENT ->
                smaller(
                        repayment.amount(),
                        terms.stated(left.getCurrencyUnit(), sum).minus(settled));
            case REDUCTION -> Money.zero(left.getCurrencyUnit());
            case RETURN -> smaller(repayment.amount(), settled).negated();
        };
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    List<InterestSegment> segments() {
        return segments;
    }

    List<Finding> findings() {
        return rates.findings();
    }

    Money settled() {
        return settled;
    }

    /** {@return the exact sum of the segments, in parts of {@code 100 x parts of a year}} */
    BigDecimal sum() {
        return sum;
    }
}
