package org.facturier.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.terms.InstalmentShare.AmountShare;
import org.facturier.core.terms.InstalmentShare.BalanceShare;
import org.facturier.core.terms.InstalmentShare.FractionShare;
import org.facturier.core.terms.InstalmentShare.PercentShare;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentPlanTest {

    private static final DueDates DATES = new DueDates(LocalDate.of(2026, 1, 15), Optional.empty(), Optional.empty());

    @Test
    void percentages_add_up_where_rounding_each_would_not() {
        // semantics 5.12
        PaymentPlan plan = PaymentPlan.of(planned(percent("30"), percent("40"), percent("30")));
        assertThat(amounts(plan, "EUR 1000.01")).containsExactly("EUR 300.00", "EUR 400.01", "EUR 300.00");
        assertThat(amounts(plan, "EUR 100.05")).containsExactly("EUR 30.02", "EUR 40.02", "EUR 30.01");
        assertThat(amounts(plan, "EUR 0.05")).containsExactly("EUR 0.02", "EUR 0.02", "EUR 0.01");
        assertThat(amounts(plan, "EUR -0.05")).containsExactly("EUR -0.02", "EUR -0.02", "EUR -0.01");
    }

    @Test
    void a_fixed_amount_comes_off_before_parts_of_the_remainder() {
        List<PlannedInstalment> shares =
                planned(new AmountShare(Money.parse("EUR 400.00")), percent("33"), percent("33"), percent("34"));
        PaymentPlan ofRemainder = new PaymentPlan(shares, PaymentPlan.Base.REMAINING, Apportionment.LARGEST_REMAINDER);
        assertThat(amounts(ofRemainder, "EUR 1000.00"))
                .containsExactly("EUR 400.00", "EUR 198.00", "EUR 198.00", "EUR 204.00");
        Outcome<PaymentSchedule> ofTotal = PaymentPlan.of(shares).schedule(Money.parse("EUR 1000.00"), DATES);
        assertThat(ofTotal.value()).isEmpty();
        assertThat(ofTotal.findings().all().get(0).message()).contains("more than the amount payable");
    }

    @Test
    void fixed_amounts_beyond_the_whole_leave_no_remainder_to_share() {
        PaymentPlan plan = new PaymentPlan(
                planned(new AmountShare(Money.parse("EUR 400.00")), percent("100")),
                PaymentPlan.Base.REMAINING,
                Apportionment.LARGEST_REMAINDER);
        Outcome<PaymentSchedule> beyond = plan.schedule(Money.parse("EUR 100.00"), DATES);
        assertThat(beyond.value()).isEmpty();
        assertThat(beyond.findings().all().get(0).message()).contains("more than the amount payable");
    }

    @Test
    void what_is_paid_already_is_paid_in_no_instalment_whatever_the_plan() {
        PlannedInstalment fixed =
                planned(new AmountShare(Money.parse("EUR 5.00"))).get(0);
        PlannedInstalment afterAcceptance =
                PlannedInstalment.balance(DueDateRule.days(30).from(DueFrom.ACCEPTANCE));
        PaymentSchedule paid = PaymentPlan.of(List.of(fixed, afterAcceptance))
                .schedule(Money.parse("EUR 0.00"), DATES)
                .orThrow();
        assertThat(paid).isEqualTo(new PaymentSchedule(Money.parse("EUR 0.00"), List.of()));
    }

    @Test
    void twelve_twelfths_are_the_whole() {
        PlannedInstalment twelfth = planned(new FractionShare(1, 12)).get(0);
        PaymentPlan plan = PaymentPlan.of(java.util.Collections.nCopies(12, twelfth));
        List<String> amounts = amounts(plan, "EUR 1234.57");
        assertThat(amounts.get(0)).isEqualTo("EUR 102.89");
        assertThat(amounts.subList(1, 12)).containsOnly("EUR 102.88");
    }

    @Test
    void the_balance_takes_what_is_left() {
        PaymentPlan plan = PaymentPlan.of(planned(percent("33.33"), new BalanceShare()));
        assertThat(amounts(plan, "EUR 100.01")).containsExactly("EUR 33.33", "EUR 66.68");
    }

    @Test
    void fixed_amounts_beyond_the_whole_or_in_another_currency_are_refused() {
        PaymentPlan plan = new PaymentPlan(
                planned(new AmountShare(Money.parse("EUR 400.00")), percent("100")),
                PaymentPlan.Base.REMAINING,
                Apportionment.LARGEST_REMAINDER);
        assertThat(plan.schedule(Money.parse("EUR 100.00"), DATES)
                        .findings()
                        .all()
                        .get(0)
                        .message())
                .contains("more than the amount payable");
        assertThat(plan.schedule(Money.parse("USD 500.00"), DATES)
                        .findings()
                        .all()
                        .get(0)
                        .path())
                .isEqualTo("instalments[0].share.amount");
    }

    @Test
    void nothing_payable_is_nothing_to_pay() {
        PaymentPlan plan = PaymentPlan.of(planned(percent("50"), percent("50")));
        assertThat(amounts(plan, "EUR 0.00")).isEmpty();
    }

    @Test
    void parts_of_fewer_than_the_whole_are_refused() {
        Outcome<PaymentSchedule> short3 = PaymentPlan.of(planned(new FractionShare(1, 3), new FractionShare(1, 3)))
                .schedule(Money.parse("EUR 9.00"), DATES);
        assertThat(short3.findings().all().get(0).message()).contains("less than the amount payable");
    }

    @Test
    void a_later_instalment_counts_its_months_first() {
        DueDateRule rule = DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END);
        LocalDate january = LocalDate.of(2026, 1, 1);
        DueDates dates = new DueDates(january, Optional.empty(), Optional.empty());
        assertThat(rule.due(dates)).contains(LocalDate.of(2026, 2, 28));
        assertThat(rule.afterMonths(4).due(dates)).contains(LocalDate.of(2026, 6, 30));
        assertThat(rule.afterMonths(8).due(dates)).contains(LocalDate.of(2026, 10, 31));
    }

    @Test
    void a_schedule_that_does_not_add_up_cannot_exist() {
        Instalment half = new Instalment(1, Money.parse("EUR 50.00"), LocalDate.of(2026, 2, 1), Optional.empty());
        assertThatThrownBy(() -> new PaymentSchedule(Money.parse("EUR 100.00"), List.of(half)))
                .hasMessage("the instalments add up to EUR 50.00, not to the total EUR 100.00");
    }

    @Test
    void a_schedule_counts_its_instalments_from_1_and_is_settled_by_the_latest() {
        Instalment late = new Instalment(1, Money.parse("EUR 50.00"), LocalDate.of(2026, 3, 1), Optional.empty());
        Instalment early = new Instalment(2, Money.parse("EUR 50.00"), LocalDate.of(2026, 2, 1), Optional.empty());
        assertThat(new PaymentSchedule(Money.parse("EUR 100.00"), List.of(late, early)).settledBy())
                .contains(LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> new PaymentSchedule(Money.parse("EUR 100.00"), List.of(early, late)))
                .hasMessage("instalment 1 has the number 2");
    }

    @Test
    void fractions_of_different_wholes_are_exact() {
        assertThat(amounts(
                        PaymentPlan.of(planned(new FractionShare(1, 3), new FractionShare(1, 4), new BalanceShare())),
                        "EUR 100.00"))
                .containsExactly("EUR 33.33", "EUR 25.00", "EUR 41.67");
        assertThat(amounts(PaymentPlan.of(planned(new FractionShare(2, 3), new FractionShare(1, 3))), "EUR 9.00"))
                .containsExactly("EUR 6.00", "EUR 3.00");
    }

    @Test
    void a_fixed_amount_stands_beside_a_fraction() {
        PaymentPlan plan = PaymentPlan.of(
                planned(new AmountShare(Money.parse("EUR 40.00")), new FractionShare(1, 4), new BalanceShare()));
        assertThat(amounts(plan, "EUR 100.00")).containsExactly("EUR 40.00", "EUR 25.00", "EUR 35.00");
    }

    @Test
    void a_balance_may_be_nothing_but_never_less() {
        assertThat(amounts(PaymentPlan.of(planned(percent("100"), new BalanceShare())), "EUR 10.00"))
                .containsExactly("EUR 10.00", "EUR 0.00");
        Outcome<PaymentSchedule> beyond = PaymentPlan.of(
                        planned(new AmountShare(Money.parse("EUR 150.00")), new BalanceShare()))
                .schedule(Money.parse("EUR 100.00"), DATES);
        assertThat(beyond.value()).isEmpty();
        assertThat(beyond.findings().all().get(0).message()).contains("more than the amount payable");
    }

    @Test
    void odd_cents_go_where_the_contract_says() {
        List<PlannedInstalment> thirds =
                planned(new FractionShare(1, 3), new FractionShare(1, 3), new FractionShare(1, 3));
        assertThat(amounts(PaymentPlan.of(thirds), "EUR 100.00"))
                .containsExactly("EUR 33.34", "EUR 33.33", "EUR 33.33");
        assertThat(amounts(new PaymentPlan(thirds, PaymentPlan.Base.TOTAL, Apportionment.LAST_ABSORBS), "EUR 100.00"))
                .containsExactly("EUR 33.33", "EUR 33.33", "EUR 33.34");
    }

    @Test
    void a_term_that_counts_from_a_day_not_known_is_named_beside_shares_that_do_not_add_up() {
        DueDateRule onDelivery = DueDateRule.days(30).from(DueFrom.DELIVERY);
        PlannedInstalment half = new PlannedInstalment(percent("50"), onDelivery, Optional.empty());
        assertThat(PaymentPlan.of(List.of(half, half))
                        .schedule(Money.parse("EUR 9.00"), DATES)
                        .findings()
                        .all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("TERMS-DUE-01 instalments[0].due.from", "TERMS-DUE-01 instalments[1].due.from");
        assertThat(PaymentPlan.of(List.of(half))
                        .schedule(Money.parse("EUR 9.00"), DATES)
                        .findings()
                        .all())
                .extracting(finding -> finding.code())
                .containsExactly(TermsRule.START_KNOWN.code(), TermsRule.PLAN_ADDS_UP.code());
    }

    @Test
    void what_may_be_taken_off_for_paying_early_stands_at_its_instalment() {
        EarlyPaymentDiscount discount = new EarlyPaymentDiscount(Percentage.of("2"), 8);
        PaymentSchedule schedule = PaymentPlan.atOnce(DueDateRule.days(30), Optional.of(discount))
                .schedule(Money.parse("EUR 9.00"), DATES)
                .orThrow();
        assertThat(schedule.instalments().get(0).discount()).contains(discount);
    }

    @Test
    void months_add_up() {
        assertThat(DueDateRule.days(0).afterMonths(4).afterMonths(4))
                .isEqualTo(DueDateRule.days(0).afterMonths(8));
    }

    @Test
    void two_balances_are_refused() {
        assertThatThrownBy(() -> PaymentPlan.of(planned(new BalanceShare(), new BalanceShare())))
                .hasMessageContaining("only one");
    }

    private static InstalmentShare percent(String percent) {
        return new PercentShare(Percentage.of(percent));
    }

    private static List<PlannedInstalment> planned(InstalmentShare... shares) {
        return Arrays.stream(shares)
                .map(share -> new PlannedInstalment(share, DueDateRule.days(30), Optional.empty()))
                .toList();
    }

    private static List<String> amounts(PaymentPlan plan, String payable) {
        return plan.schedule(Money.parse(payable), DATES).orThrow().instalments().stream()
                .map(instalment -> instalment.amount().toString())
                .toList();
    }
}
