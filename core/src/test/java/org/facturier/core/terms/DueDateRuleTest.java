package org.facturier.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DueDateRuleTest {

    private static final EndOfMonth END = EndOfMonth.DAYS_THEN_MONTH_END;

    @Test
    void sixty_days_end_of_month_the_15th() {
        DueDateRule rule = DueDateRule.days(60, END).onPaymentDays(15);
        // + 60 days is 1 March, the end of the month 31 March
        assertThat(due(rule, "2025-12-31")).isEqualTo("2026-04-15");
        // 13 March; the reading that goes to the end of January first agrees here
        assertThat(due(rule, "2026-01-12")).isEqualTo("2026-04-15");
        // 60 days after 31 December 2023 is 29 February 2024
        assertThat(due(rule, "2023-12-31")).isEqualTo("2024-03-15");
    }

    @Test
    void sixty_days_end_of_month_plus_ten_is_the_10th() {
        assertThat(due(DueDateRule.days(60, END).onPaymentDays(10), "2025-12-31"))
                .isEqualTo("2026-04-10");
    }

    @Test
    void the_next_of_several_days_of_payment() {
        DueDateRule rule = DueDateRule.days(60).onPaymentDays(25, 10);
        assertThat(due(rule, "2026-01-09")).as("60 days: 10 March").isEqualTo("2026-03-10");
        assertThat(due(rule, "2026-01-10")).as("60 days: 11 March").isEqualTo("2026-03-25");
        assertThat(due(rule, "2026-01-25")).as("60 days: 26 March").isEqualTo("2026-04-10");
        assertThat(due(rule, "2026-10-30")).as("60 days: 29 December").isEqualTo("2027-01-10");
    }

    @Test
    void a_month_that_lacks_the_day_pays_on_its_last() {
        DueDateRule thirtieth = DueDateRule.days(30, END).onPaymentDays(30);
        assertThat(due(thirtieth, "2025-12-20")).as("end of January").isEqualTo("2026-02-28");
        assertThat(due(thirtieth, "2023-12-20")).as("end of January 2024").isEqualTo("2024-02-29");
        assertThat(due(thirtieth, "2026-01-15")).as("end of February").isEqualTo("2026-03-30");
        assertThat(due(thirtieth, "2026-02-20")).as("end of March").isEqualTo("2026-04-30");
        DueDateRule last = DueDateRule.days(0, EndOfMonth.MONTH_END_THEN_DAYS).onPaymentDays(31);
        assertThat(due(last, "2026-03-31")).isEqualTo("2026-04-30");
        assertThat(due(DueDateRule.days(0).onPaymentDays(31), "2026-02-28")).isEqualTo("2026-02-28");
        assertThat(due(DueDateRule.days(0).onPaymentDays(29), "2027-02-28")).isEqualTo("2027-02-28");
    }

    @Test
    void months_count_before_days_of_payment() {
        assertThat(due(DueDateRule.days(0).afterMonths(2).onPaymentDays(5), "2026-01-31"))
                .isEqualTo("2026-04-05");
        assertThat(due(DueDateRule.days(0).afterMonths(1).onPaymentDays(15, 31), "2026-01-31"))
                .isEqualTo("2026-02-28");
        assertThat(due(DueDateRule.days(10, EndOfMonth.MONTH_END_THEN_DAYS).onPaymentDays(10), "2026-01-15"))
                .as("ten days after the end of January are the 10th themselves")
                .isEqualTo("2026-02-10");
    }

    @Test
    void a_due_day_goes_to_a_business_day_as_the_terms_say() {
        // 31 May 2026 is a Sunday, 1 June a Monday
        DueDateRule rule = DueDateRule.days(30);
        assertThat(due(rule, "2026-05-01")).isEqualTo("2026-05-31");
        assertThat(due(rule.onBusinessDays(BusinessDayRule.FOLLOWING), "2026-05-01"))
                .isEqualTo("2026-06-01");
        assertThat(due(rule.onBusinessDays(BusinessDayRule.MODIFIED_FOLLOWING), "2026-05-01"))
                .isEqualTo("2026-05-29");
        assertThat(due(rule.onBusinessDays(BusinessDayRule.PRECEDING), "2026-05-01"))
                .isEqualTo("2026-05-29");
    }

    @Test
    void days_of_payment_come_before_business_days_and_holidays_are_none() {
        // 3 April 2026 is Good Friday, 6 April Easter Monday
        DueDateRule rule = DueDateRule.days(0).onPaymentDays(3).onBusinessDays(BusinessDayRule.FOLLOWING);
        BusinessDays easter =
                BusinessDays.weekdays().except(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));
        DueDates dates =
                new DueDates(LocalDate.of(2026, 3, 20), Optional.empty(), Optional.empty(), Optional.empty(), easter);
        assertThat(rule.due(dates)).contains(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_calendar_without_business_days_is_found() {
        DueDates never = new DueDates(
                LocalDate.of(2026, 3, 20), Optional.empty(), Optional.empty(), Optional.empty(), day -> false);
        PaymentPlan plan =
                PaymentPlan.atOnce(DueDateRule.days(0).onBusinessDays(BusinessDayRule.FOLLOWING), Optional.empty());
        assertThat(plan.schedule(Money.parse("EUR 9.00"), never).findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("TERMS-DUE-02 instalments[0].due.businessDay");
    }

    @Test
    void days_of_payment_are_days_of_some_month() {
        assertThat(new PaymentDays(List.of(25, 10, 25))).isEqualTo(new PaymentDays(List.of(10, 25)));
        for (List<Integer> none : List.of(List.<Integer>of(), List.of(0), List.of(10, 32))) {
            assertThatThrownBy(() -> new PaymentDays(none)).hasMessageContaining("some of 1 to 31");
        }
    }

    private static String due(DueDateRule rule, String issuedOn) {
        return rule.due(new DueDates(LocalDate.parse(issuedOn), Optional.empty(), Optional.empty()))
                .orElseThrow()
                .toString();
    }
}
