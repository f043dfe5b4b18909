package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class LateInterestProperties {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST_DUE = LocalDate.of(2024, 9, 30);

    @Provide
    Arbitrary<LateDebt> debts() {
        return Combinators.combine(
                        amounts(),
                        days(),
                        repayments().list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 800))
                .as((principal, dueOn, repayments, late) ->
                        new LateDebt(principal, dueOn, repayments, dueOn.plusDays(late)));
    }

    private static Arbitrary<Repayment> repayments() {
        return Combinators.combine(days(), amounts()).as(Repayment::of);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 100_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, LAST_DUE.toEpochDay() - FIRST.toEpochDay())
                .map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LateInterestTerms> terms() {
        List<LateInterestRegime> splitting = LateInterestRegimes.all().stream()
                .filter(regime -> regime.fixing().bySemester())
                .toList();
        return Combinators.combine(Arbitraries.of(splitting), Arbitraries.of(DayCount.class))
                .as((regime, dayCount) ->
                        LateInterestTerms.of(regime).with(dayCount).with(Imputation.PRINCIPAL_FIRST));
    }

    @Property(tries = 300)
    void interest_is_the_sum_over_single_days_rounded_once(
            @ForAll("debts") LateDebt debt, @ForAll("terms") LateInterestTerms terms) {
        BigDecimal scale = BigDecimal.valueOf(365L * 366 * 360 * 100);
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = debt.dueOn().plusDays(1); !day.isAfter(debt.upTo()); day = day.plusDays(1)) {
            LocalDate today = day;
            BigDecimal paid = debt.repayments().stream()
                    .filter(repayment -> repayment.on().isBefore(today))
                    .map(repayment -> repayment.amount().getAmount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = debt.principal().getAmount().subtract(paid).max(BigDecimal.ZERO);
            int year = terms.dayCount() == DayCount.ACT_360
                    ? 360
                    : terms.dayCount() == DayCount.ACT_365 ? 365 : day.lengthOfYear();
            BigDecimal percent = terms.regime()
                    .orElseThrow()
                    .fixing()
                    .percentOn(day, terms.rates())
                    .orElseThrow();
            sum = sum.add(left.multiply(percent).multiply(scale).divide(BigDecimal.valueOf(year * 100L)));
        }
        assertThat(terms.on(debt).orThrow().amount()).isEqualTo(Rounding.quotient(CurrencyUnit.EUR, sum, scale));
    }

    @Property(tries = 300)
    void segments_follow_each_other_without_a_gap_and_never_cross_a_half_year(
            @ForAll("debts") LateDebt debt, @ForAll("terms") LateInterestTerms terms) {
        LocalDate next = debt.dueOn().plusDays(1);
        for (InterestSegment segment : terms.on(debt).orThrow().segments()) {
            assertThat(segment.from()).isEqualTo(next);
            assertThat(Semester.of(segment.from())).isEqualTo(Semester.of(segment.to()));
            next = segment.to().plusDays(1);
        }
        assertThat(next).isBeforeOrEqualTo(debt.upTo().plusDays(1));
    }

    @Property(tries = 300)
    void the_order_in_which_payments_are_listed_does_not_matter(
            @ForAll("debts") LateDebt debt, @ForAll("terms") LateInterestTerms terms, @ForAll Random random) {
        List<Repayment> shuffled = new ArrayList<>(debt.repayments());
        Collections.shuffle(shuffled, random);
        LateDebt other = new LateDebt(debt.principal(), debt.dueOn(), shuffled, debt.upTo());
        for (Imputation imputation : Imputation.values()) {
            assertThat(terms.with(imputation).on(other).orThrow().amount())
                    .isEqualTo(terms.with(imputation).on(debt).orThrow().amount());
        }
    }

    @Property(tries = 300)
    void interest_first_never_costs_the_debtor_less_and_never_settles_more_than_ran_up(
            @ForAll("debts") LateDebt debt, @ForAll("terms") LateInterestTerms terms) {
        LateInterest byLaw = terms.with(Imputation.INTEREST_FIRST).on(debt).orThrow();
        LateInterest agreed = terms.on(debt).orThrow();
        assertThat(byLaw.amount()).isGreaterThanOrEqualTo(agreed.amount());
        assertThat(byLaw.open().isNegative()).isFalse();
    }
}
