package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.commission;
import static org.facturier.core.billing.BillingFixture.fee;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;
import org.facturier.core.usage.DailyUsage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What will be billed, what was missed, and what other terms would bring. */
class OutlookTest {

    private final PartnerAgreement agreement = agreement("EUR 2.00")
            .rule(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
            .validUntil(LocalDate.of(2026, 2, 15))
            .build();

    @Test
    void the_calendar_says_what_is_billed_and_due_between_two_days() {
        BillingCalendar calendar = BillingCalendar.of(
                List.of(agreement),
                List.of(used("u1", "10")),
                new ServicePeriod(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 12, 31)));
        // February has 14 of 28 days; the quarter ends with the agreement
        assertThat(calendar.entries())
                .extracting(entry -> entry.billedOn() + " " + entry.origin().rule() + " "
                        + entry.amount().map(Money::toString).orElse("?") + " " + entry.dueOn())
                .containsExactly("2026-02-01 fee EUR 50.00 [2026-03-03]", "2026-02-15 hours EUR 20.00 [2026-03-17]");
        assertThat(calendar.due(new ServicePeriod(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 17))))
                .extracting(entry -> entry.origin().rule())
                .containsExactly("fee");
    }

    @Test
    void terms_that_bill_nothing_come_to_nothing() {
        Map<String, List<PartnerAgreement>> variants = new LinkedHashMap<>();
        variants.put("today", List.of());
        variants.put("other", List.of());
        Simulation simulation =
                Simulation.of(BillingRun.standard(), variants, List.of(), CurrencyUnit.EUR, LocalDate.of(2026, 12, 31));
        assertThat(simulation.totals()).containsExactly(Money.parse("EUR 0.00"), Money.parse("EUR 0.00"));
    }

    @Test
    void what_is_measured_stands_in_the_calendar_before_anything_is_used() {
        BillingCalendar calendar = BillingCalendar.of(
                List.of(agreement), List.of(), new ServicePeriod(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 1)));
        assertThat(calendar.entries()).hasSize(1);
        assertThat(calendar.entries().get(0).amount()).isEmpty();
    }

    @Test
    void what_was_missed_is_found_with_what_it_comes_to() {
        UnbilledDetector.Report report = UnbilledDetector.in(BillingRun.standard()
                .plan(List.of(agreement), List.of(used("u1", "10")), Chain.none(), LocalDate.of(2026, 3, 1)));
        assertThat(report.periods())
                .extracting(each -> each.origin().key() + " " + each.missing())
                .containsExactly(
                        "A1/fee/2026-01-01/2026-02-01 EUR 100.00",
                        "A1/fee/2026-02-01/2026-02-15 EUR 50.00",
                        "A1/hours/2026-01-01/2026-02-15 EUR 20.00");
    }

    @Test
    void other_terms_stand_side_by_side_after_allowances_and_less_what_partners_are_owed() {
        PartnerAgreement other = agreement("EUR 3.00")
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")))
                .rule(commission("50"))
                .build();
        Map<String, List<PartnerAgreement>> variants = new LinkedHashMap<>();
        variants.put("today", List.of(agreement));
        variants.put("other", List.of(other));
        Simulation simulation = Simulation.of(
                BillingRun.standard(),
                variants,
                List.of(used("u1", "10")),
                CurrencyUnit.EUR,
                LocalDate.of(2026, 12, 31));
        // 10 x 3.00 less 10 % is 27.00, less half of 10.00
        assertThat(simulation.months().get(YearMonth.of(2026, 4)))
                .containsExactly(Money.parse("EUR 0.00"), Money.parse("EUR 22.00"));
        assertThat(simulation.totals()).containsExactly(Money.parse("EUR 170.00"), Money.parse("EUR 22.00"));
        ReportTable table = simulation.table(Locale.FRENCH);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows()).extracting(row -> row.get(0)).contains(Cell.of("avril 2026"));
        assertThat(table.totals().get(1)).isEqualTo(Cell.of(Money.parse("EUR 170.00")));
        assertThat(simulation.findings().all()).isEmpty();
    }

    @Test
    void an_agreement_in_another_currency_is_named_and_the_others_are_compared() {
        PartnerAgreement francs = BillingFixture.agreement(fee("CHF 10.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .id("A2")
                .currency(CurrencyUnit.of("CHF"))
                .build();
        Simulation simulation = Simulation.of(
                BillingRun.standard(),
                Map.of("today", List.of(francs, agreement)),
                List.of(used("u1", "10")),
                CurrencyUnit.EUR,
                LocalDate.of(2026, 12, 31));
        assertThat(simulation.totals()).containsExactly(Money.parse("EUR 170.00"));
        assertThat(simulation.findings().all()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(BillingRunRule.COMPARED_IN.code());
            assertThat(finding.path()).isEqualTo("today A2.header.currency");
        });
    }

    @Test
    void other_terms_are_compared_by_usage_that_was_summed_as_it_came_in() {
        DailyUsage sums = new DailyUsage();
        sums.accept(used("u1", "4"));
        sums.accept(used("u2", "6"));
        Simulation simulation = Simulation.of(
                BillingRun.standard(),
                Map.of("today", List.of(agreement)),
                sums,
                CurrencyUnit.EUR,
                LocalDate.of(2026, 12, 31));
        assertThat(simulation.totals()).containsExactly(Money.parse("EUR 170.00"));
    }

    private static PartnerAgreement.Builder agreement(String perHour) {
        return BillingFixture.agreement(hours(new UnitPrice(BigMoney.parse(perHour))));
    }
}
