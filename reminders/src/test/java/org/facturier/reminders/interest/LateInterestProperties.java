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
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class LateInterestProperties {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST_DUE = LocalDate.of(2024, 9, 30);

    @Provide
    Arbitrary<LateDebtData> debts() {
        return Combinators.combine(
                        amounts(),
                        days(),
                        repayments().list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 800))
                .as((principal, dueOn, repayments, late) ->
                        new LateDebtData(principal, dueOn, repayments, dueOn.plusDays(late)));
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
        List<LateInterestRegime> splitting = LateInterestRegime.all().stream()
                .filter(regime -> ((LateInterestRegimeData) regime).fixing().bySemester())
                .filter(regime -> regime.percentOn(LAST_DUE.plusDays(800), ReferenceRates.standard())
                        .isPresent())
                .toList();
        return Combinators.combine(Arbitraries.of(splitting), Arbitraries.of(DayCountConvention.class))
                .as((regime, dayCount) ->
                        LateInterestTerms.of(regime).with(dayCount).with(AllocationOrder.PRINCIPAL_FIRST));
    }

    @Property
    void interest_is_the_sum_over_single_days_rounded_once(
            @ForAll("debts") LateDebtData debt, @ForAll("terms") LateInterestTerms terms) {
        BigDecimal scale = BigDecimal.valueOf(365L * 366 * 360 * 100);
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = debt.dueOn().plusDays(1); !day.isAfter(debt.upTo()); day = day.plusDays(1)) {
            LocalDate today = day;
            BigDecimal paid = debt.repayments().stream()
                    .filter(repayment -> repayment.on().isBefore(today))
                    .map(repayment -> repayment.amount().getAmount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = debt.principal().getAmount().subtract(paid).max(BigDecimal.ZERO);
            int year = terms.dayCount() == DayCountConvention.ACT_360
                    ? 360
                    : terms.dayCount() == DayCountConvention.ACT_365 ? 365 : day.lengthOfYear();
            BigDecimal percent = terms.regime()
                    .orElseThrow()
                    .percentOn(day, ReferenceRates.standard())
                    .orElseThrow();
            sum = sum.add(left.multiply(percent).multiply(scale).divide(BigDecimal.valueOf(year * 100L)));
        }
        assertThat(terms.on(debt).orThrow().amount()).isEqualTo(Rounding.quotient(CurrencyUnit.EUR, sum, scale));
    }

    @Property
    void segments_follow_each_other_without_a_gap_and_never_cross_a_half_year(
            @ForAll("debts") LateDebtData debt, @ForAll("terms") LateInterestTerms terms) {
        LocalDate next = debt.dueOn().plusDays(1);
        for (LateInterest.Segment segment : terms.on(debt).orThrow().segments()) {
            assertThat(segment.from()).isEqualTo(next);
            assertThat(Semester.of(segment.from())).isEqualTo(Semester.of(segment.to()));
            next = segment.to().plusDays(1);
        }
        assertThat(next).isBeforeOrEqualTo(debt.upTo().plusDays(1));
    }

    @Property
    void the_order_in_which_payments_are_listed_does_not_matter(
            @ForAll("debts") LateDebtData debt, @ForAll("terms") LateInterestTerms terms, @ForAll Random random) {
        List<Repayment> shuffled = new ArrayList<>(debt.repayments());
        Collections.shuffle(shuffled, random);
        LateDebt other = new LateDebtData(debt.principal(), debt.dueOn(), shuffled, debt.upTo());
        for (AllocationOrder allocation : AllocationOrder.values()) {
            assertThat(terms.with(allocation).on(other).orThrow().amount())
                    .isEqualTo(terms.with(allocation).on(debt).orThrow().amount());
        }
    }

    @Property
    void interest_first_never_costs_the_debtor_less_and_never_settles_more_than_ran_up(
            @ForAll("debts") LateDebtData debt, @ForAll("terms") LateInterestTerms terms) {
        LateInterest byLaw = terms.with(AllocationOrder.INTEREST_FIRST).on(debt).orThrow();
        LateInterest agreed = terms.on(debt).orThrow();
        assertThat(byLaw.amount()).isGreaterThanOrEqualTo(agreed.amount());
        assertThat(byLaw.open().isNegative()).isFalse();
    }

    /**
     * What ran up to a day, and after it as of a debt that fell due on that day, is what ran up in all: each of the three is rounded
     * once, by half a cent at most, so that the sum is off by one cent at most.
     */
    @Property
    void interest_of_consecutive_intervals_adds_up_but_for_one_rounding(
            @ForAll("debts") LateDebtData debt,
            @ForAll("terms") LateInterestTerms terms,
            @ForAll @IntRange(max = 800) int days) {
        Money principal = debt.principal();
        LocalDate between = LateDebtData.earlier(debt.dueOn().plusDays(days), debt.upTo());
        Money whole = interest(terms, principal, debt.dueOn(), debt.upTo());
        Money parts = interest(terms, principal, debt.dueOn(), between)
                .plus(interest(terms, principal, between, debt.upTo()));
        assertThat(whole.minus(parts).abs()).isLessThanOrEqualTo(Money.ofMinor(CurrencyUnit.EUR, 1));
    }

    private static Money interest(LateInterestTerms terms, Money principal, LocalDate dueOn, LocalDate upTo) {
        return terms.on(new LateDebtData(principal, dueOn, List.of(), upTo))
                .orThrow()
                .amount();
    }
}
