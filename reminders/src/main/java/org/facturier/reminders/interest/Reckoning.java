package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Rounding;
import org.facturier.reminders.interest.LateDebt.Balance;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Goes through the days of some debts, cutting where the balance or the rate changes. */
final class Reckoning {

    private final LateInterestTerms terms;
    private final List<LateDebt> debts;
    private final List<InterestSegment> segments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Reckoning(LateInterestTerms terms, List<LateDebt> debts) {
        this.terms = terms;
        this.debts = debts;
    }

    Outcome<LateInterest> outcome() {
        Money paid = Money.zero(currency());
        for (int i = 0; i < debts.size(); i++) {
            Imputed imputed = terms.imputation() == Imputation.INTEREST_FIRST
                    ? Imputed.interestFirst(debts.get(i), this::runUp)
                    : Imputed.principalFirst(debts.get(i));
            go(imputed.debt(), "debts[" + i + "]");
            paid = paid.plus(imputed.settled());
        }
        LateInterest interest = new LateInterest(amount(), paid, terms.indemnityOn(debts), segments, terms.regime());
        return Outcome.of(interest, new Findings(findings));
    }

    /** The interest on one debt alone; days without a known rate are found when the whole is reckoned. */
    private Money runUp(LateDebt debt) {
        Reckoning alone = new Reckoning(terms, List.of(debt));
        alone.go(debt, "");
        return alone.amount();
    }

    private CurrencyUnit currency() {
        return debts.get(0).principal().getCurrencyUnit();
    }

    // every segment has the same denominator, so that the sum stays exact until the one division
    private Money amount() {
        BigDecimal sum = segments.stream().map(InterestSegment::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rounding.quotient(
                currency(), sum, BigDecimal.valueOf(100 * terms.dayCount().partsOfYear()));
    }

    private void go(LateDebt debt, String path) {
        List<Balance> balances = debt.balances();
        if (balances.isEmpty()) {
            return;
        }
        LocalDate first = balances.get(0).from();
        terms.regime().ifPresent(regime -> check(regime, first, path));
        for (Balance balance : balances) {
            cut(debt, balance, first, path);
        }
    }

    private void check(LateInterestRegime regime, LocalDate first, String path) {
        if (terms.agreedPercent().isEmpty() && first.isBefore(regime.since())) {
            findings.add(LateInterestRule.REGIME_IN_FORCE.at(
                    path + ".dueOn",
                    regime + " is known from " + regime.since() + ", and interest begins on " + first));
        }
        terms.agreedPercent().ifPresent(agreed -> regime.floor().ifPresent(floor -> check(agreed, floor, first, path)));
    }

    private void check(BigDecimal agreed, RateFloor floor, LocalDate first, String path) {
        Optional<BigDecimal> least = floor.percentOn(first, terms.rates());
        if (least.isEmpty()) {
            findings.add(LateInterestRule.FLOOR_KNOWN.at(
                    path, floor.reference() + " is not known on " + first + ": the agreed rate was not checked"));
        } else if (agreed.compareTo(least.get()) < 0) {
            findings.add(LateInterestRule.FLOOR_KEPT.at(
                    path,
                    agreed.toPlainString() + "% was agreed, at least "
                            + least.get().toPlainString() + "% was expected on " + first));
        }
    }

    private void cut(LateDebt debt, Balance balance, LocalDate first, String path) {
        LocalDate from = balance.from();
        while (!from.isAfter(balance.to())) {
            LocalDate to = endOfRate(from, balance.to());
            Optional<BigDecimal> percent = percentOn(from, first);
            if (percent.isEmpty()) {
                findings.add(unknown(ratedDay(from, first), path));
                return;
            }
            segments.add(
                    new InterestSegment(debt.dueOn(), from, to, balance.amount(), percent.get(), terms.dayCount()));
            from = to.plusDays(1);
        }
    }

    private LocalDate endOfRate(LocalDate from, LocalDate last) {
        LocalDate end = changesBySemester() ? Semester.of(from).lastDay() : last;
        return end.isBefore(last) ? end : last;
    }

    private boolean changesBySemester() {
        return terms.agreedPercent().isEmpty() && fixing().bySemester();
    }

    private Optional<BigDecimal> percentOn(LocalDate day, LocalDate first) {
        return terms.agreedPercent().or(() -> fixing().percentOn(ratedDay(day, first), terms.rates()));
    }

    private LocalDate ratedDay(LocalDate day, LocalDate first) {
        return fixing().bySemester() ? day : first;
    }

    private RateFixing fixing() {
        return terms.regime().orElseThrow().fixing();
    }

    private Finding unknown(LocalDate day, String path) {
        String reference = fixing().reference();
        String reach = terms.rates()
                .lastKnown(reference)
                .map(last -> "the table reaches to " + last)
                .orElse("there is no such table");
        return LateInterestRule.RATE_KNOWN
                .at(
                        path + ".upTo",
                        reference + " on " + fixing().fixedOn(day) + ", which makes the rate of " + day
                                + ", is not known: " + reach)
                .withHint("add the published rate to the ReferenceRates, or reckon up to an earlier day");
    }
}
