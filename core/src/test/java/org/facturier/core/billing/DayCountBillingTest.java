package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each figure was worked out by hand. */
class DayCountBillingTest {

    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);

    @Test
    void a_fee_amended_in_february_is_cut_as_its_cycle_counts() {
        // of 28 days 9, of 30 days 9, of one month 9/28
        assertThat(cut(new DayCount.Actual())).containsExactly("EUR 96.43", "EUR 203.57");
        assertThat(cut(new DayCount.ThirtyE360())).containsExactly("EUR 90.00", "EUR 210.00");
        assertThat(cut(new DayCount.PerCalendarMonth())).containsExactly("EUR 96.43", "EUR 203.57");
        // the rest of a period begun comes to nothing, and a document of nothing is not proposed
        assertThat(cut(new DayCount.None())).containsExactly("EUR 300.00");
    }

    @Test
    void a_cycle_of_days_bills_the_31st_like_any_other() {
        // in advance on each of the 30th, the 31st and the 1st, also where a 31st counts as the 30th
        PartnerAgreement daily = agreement(fee(CycleUnit.DAY, new DayCount.ThirtyE360(), "EUR 1.00"))
                .validFrom(LocalDate.of(2026, 1, 30))
                .validUntil(LocalDate.of(2026, 2, 2))
                .build();
        assertThat(amounts(daily)).containsExactly("EUR 1.00", "EUR 1.00", "EUR 1.00");
    }

    @Test
    void a_quarter_begun_on_20_may_is_cut_as_its_cycle_counts() {
        // 42 of 91 days; 11 and 30 of 90; 12/31 and 1 of 3 months; a quarter begun
        assertThat(quarter(new DayCount.Actual())).isEqualTo("EUR 138.46");
        assertThat(quarter(new DayCount.ThirtyE360())).isEqualTo("EUR 136.67");
        assertThat(quarter(new DayCount.PerCalendarMonth())).isEqualTo("EUR 138.71");
        assertThat(quarter(new DayCount.None())).isEqualTo("EUR 300.00");
    }

    @Test
    void a_period_begun_is_due_in_full_once_also_where_it_ends_early() {
        PartnerAgreement begun = agreement(fee(CycleUnit.MONTH, new DayCount.None(), "EUR 300.00"))
                .validFrom(LocalDate.of(2026, 1, 20))
                .validUntil(LocalDate.of(2026, 2, 3))
                .build();
        assertThat(amounts(begun)).containsExactly("EUR 300.00", "EUR 300.00");
        PartnerAgreement dearer = begun.amended(START, LocalDate.of(2026, 1, 25))
                .rules(List.of(fee(CycleUnit.MONTH, new DayCount.None(), "EUR 400.00")))
                .build();
        assertThat(amounts(begun, dearer)).containsExactlyInAnyOrder("EUR 300.00", "EUR 400.00");
    }

    @Test
    void a_day_of_billing_goes_to_a_business_day_of_the_hosts_calendar() {
        // 1 February and 1 March 2026 are Sundays; 31 January 2027 is one, too
        assertThat(days(BusinessDayRule.FOLLOWING, START.plusMonths(1), BusinessDays.weekdays()))
                .isEqualTo("2026-02-02");
        assertThat(days(BusinessDayRule.PRECEDING, START.plusMonths(1), BusinessDays.weekdays()))
                .isEqualTo("2026-01-30");
        assertThat(days(BusinessDayRule.MODIFIED_FOLLOWING, LocalDate.of(2027, 1, 31), BusinessDays.weekdays()))
                .isEqualTo("2027-01-29");
        BusinessDays mourning = day -> BusinessDays.weekdays().isOpen(day) && !day.equals(LocalDate.of(2026, 2, 2));
        assertThat(days(BusinessDayRule.FOLLOWING, START.plusMonths(1), mourning))
                .isEqualTo("2026-02-03");
    }

    @Test
    void what_goes_to_the_day_before_a_weekend_is_billed_by_the_run_of_that_day() {
        LocalDate sunday = LocalDate.of(2026, 3, 1);
        PartnerAgreement early = agreement(moved(BusinessDayRule.PRECEDING, sunday))
                .validFrom(sunday)
                .build();
        assertThat(amounts(LocalDate.of(2026, 2, 26), early)).isEmpty();
        assertThat(amounts(LocalDate.of(2026, 2, 27), early)).containsExactly("EUR 100.00");
    }

    @Test
    void a_calendar_without_business_days_is_named() {
        PartnerAgreement agreement =
                agreement(moved(BusinessDayRule.FOLLOWING, START)).build();
        assertThat(BillingRun.standard()
                        .with(day -> false)
                        .plan(List.of(agreement), List.of(), Chain.none(), START)
                        .findings()
                        .all())
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactly("BILL-PERIOD-01 no business day within 30 days of 2026-01-02");
    }

    private static List<String> cut(DayCount count) {
        PartnerAgreement first = agreement(fee(CycleUnit.MONTH, count, "EUR 300.00"))
                .validFrom(LocalDate.of(2026, 2, 1))
                .build();
        PartnerAgreement second = first.amended(START, FEBRUARY_10)
                .rules(List.of(new BillingRule.RecurringFee(
                        "fee",
                        "Abonnement, autre libellé",
                        ((BillingRule.RecurringFee) first.rules().get(0)).cycle(),
                        Money.parse("EUR 300.00"),
                        SERVICE,
                        Optional.empty())))
                .validUntil(LocalDate.of(2026, 3, 1))
                .build();
        return amounts(first, second);
    }

    private static String quarter(DayCount count) {
        return amounts(agreement(fee(CycleUnit.QUARTER, count, "EUR 300.00"))
                        .validFrom(LocalDate.of(2026, 5, 20))
                        .validUntil(LocalDate.of(2026, 7, 1))
                        .build())
                .get(0);
    }

    private static String days(BusinessDayRule rule, LocalDate on, BusinessDays calendar) {
        PartnerAgreement agreement = agreement(moved(rule, on)).validFrom(on).build();
        ServicePeriod around = new ServicePeriod(on.minusDays(5), on.plusDays(5));
        return BillingCalendar.of(List.of(agreement), List.of(), around, calendar).entries().stream()
                .map(entry -> entry.billedOn().toString())
                .findFirst()
                .orElseThrow();
    }

    private static BillingRule moved(BusinessDayRule rule, LocalDate anchor) {
        return fee(
                new BillingCycle(anchor, CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE).onBusinessDays(rule),
                "EUR 100.00");
    }

    private static BillingRule fee(CycleUnit unit, DayCount count, String amount) {
        return fee(BillingFixture.cycle(unit, BillingTiming.IN_ADVANCE).counting(count), amount);
    }

    private static BillingRule fee(BillingCycle cycle, String amount) {
        return new BillingRule.RecurringFee("fee", "Abonnement", cycle, Money.parse(amount), SERVICE, Optional.empty());
    }

    private static List<String> amounts(PartnerAgreement... versions) {
        return amounts(LocalDate.of(2027, 1, 1), versions);
    }

    private static List<String> amounts(LocalDate asOf, PartnerAgreement... versions) {
        return BillingFixture.amounts(BillingRun.standard().plan(List.of(versions), List.of(), Chain.none(), asOf))
                .stream()
                .map(Money::toString)
                .toList();
    }
}
