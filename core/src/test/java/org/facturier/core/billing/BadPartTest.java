package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.finding.Findings;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One part of the host's that fails holds up its own agreement, and no other. */
class BadPartTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 2);
    private static final BillingCycle MONTHLY = new BillingCycle(FROM, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);

    static Stream<Supplier<RuntimeException>> failures() {
        return Stream.of(
                NullPointerException::new,
                () -> new IllegalStateException("no connection"),
                () -> new IllegalArgumentException("no price"),
                () -> new ArithmeticException("overflow"),
                () -> new UnsupportedOperationException("not yet"),
                () -> new java.time.DateTimeException("no such day"));
    }

    /** A price list that cannot be reached. */
    record BrokenPrice(Supplier<RuntimeException> failure) implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            throw failure.get();
        }
    }

    /** A count of days that fails. */
    record BrokenCount(Supplier<RuntimeException> failure) implements DayCount {
        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            throw failure.get();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_price_that_fails_is_a_finding_of_its_rule_and_the_rest_is_billed(Supplier<RuntimeException> failure) {
        BillingProposal proposal = plan(agreement("BAD", usage(MONTHLY, new BrokenPrice(failure)), fee(MONTHLY)));
        assertThat(billed(proposal)).containsExactly("BAD fee", "GOOD fee");
        assertThat(codes(proposal)).containsExactly("BILL-PRICE-01");
        assertThat(proposal.findings().all().get(0).path()).startsWith("BAD use ");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void so_is_a_count_of_days(Supplier<RuntimeException> failure) {
        BillingCycle counted = MONTHLY.counting(new BrokenCount(failure));
        PartnerAgreement bad = agreement("BAD", fee(counted)).toBuilder()
                .validFrom(FROM.plusDays(9))
                .build();
        BillingProposal proposal = plan(bad);
        assertThat(billed(proposal)).containsExactly("GOOD fee");
        assertThat(proposal.findings().all())
                .isNotEmpty()
                .allMatch(finding -> finding.path().startsWith("BAD"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_calendar_that_fails_is_a_finding_of_each_agreement_and_stops_no_run(Supplier<RuntimeException> failure) {
        BillingRun run = BillingRun.standard().with(day -> {
            throw failure.get();
        });
        PartnerAgreement moved = agreement("BAD", fee(MONTHLY.onBusinessDays(BusinessDayRule.FOLLOWING)));
        BillingProposal proposal = run.plan(List.of(moved, good()), List.of(), Chain.none(), AS_OF);
        assertThat(billed(proposal)).contains("GOOD fee").doesNotContain("BAD fee");
        assertThat(proposal.findings().all())
                .isNotEmpty()
                .allMatch(finding -> finding.path().startsWith("BAD"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_calendar_of_what_will_be_billed_shows_the_others(Supplier<RuntimeException> failure) {
        BillingCalendar calendar = BillingCalendar.of(
                List.of(agreement("BAD", usage(MONTHLY, new BrokenPrice(failure)), fee(MONTHLY)), good()),
                List.of(),
                new ServicePeriod(FROM, AS_OF));
        assertThat(calendar.entries())
                .extracting(entry ->
                        entry.origin().agreement() + " " + entry.origin().rule())
                .containsExactly("BAD fee", "GOOD fee", "GOOD use");
        assertThat(calendar.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("BILL-PRICE-01 BAD use 2026-01-01/2026-02-01");
    }

    @Test
    void a_model_that_gives_no_price_is_named() {
        BillingProposal proposal = plan(agreement("BAD", usage(MONTHLY, new NoPrice()), fee(MONTHLY)));
        assertThat(billed(proposal)).containsExactly("BAD fee", "GOOD fee");
        BillingCalendar calendar = BillingCalendar.of(
                List.of(agreement("BAD", usage(MONTHLY, new NoPrice()))), List.of(), new ServicePeriod(FROM, AS_OF));
        PartnerAgreement bounded =
                agreement("BAD", usage(MONTHLY, new BoundedPrice(new NoPrice(), Optional.empty(), Optional.empty())));
        for (Findings findings :
                List.of(proposal.findings(), calendar.findings(), plan(bounded).findings())) {
            assertThat(findings.all())
                    .extracting(finding -> finding.code() + " " + finding.message())
                    .containsExactly("BILL-PRICE-01 the pricing model NoPrice gives no price");
        }
    }

    /** A price list that has no such article. */
    record NoPrice() implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            return null;
        }
    }

    private static BillingProposal plan(PartnerAgreement bad) {
        return BillingRun.standard().plan(List.of(bad, good()), List.of(), Chain.none(), AS_OF);
    }

    private static PartnerAgreement good() {
        return agreement("GOOD", fee(MONTHLY), usage(MONTHLY, new UnitPrice(BigMoney.parse("EUR 1"))));
    }

    private static Stream<String> lines(BillingProposal proposal) {
        return proposal.invoices().stream()
                .flatMap(invoice -> invoice.draft().lines().stream())
                .map(line -> line.origin().orElseThrow())
                .map(origin -> origin.agreement() + " " + origin.rule());
    }

    private static List<String> billed(BillingProposal proposal) {
        return lines(proposal).distinct().sorted().toList();
    }

    private static List<String> codes(BillingProposal proposal) {
        return proposal.findings().stream()
                .map(finding -> finding.code().text())
                .toList();
    }

    private static PartnerAgreement agreement(String id, BillingRule... rules) {
        return Samples.agreement(FROM, rules).id(id).build();
    }

    private static BillingRule fee(BillingCycle cycle) {
        return new BillingRule.RecurringFee(
                "fee", "Fee", cycle, Money.parse("EUR 10"), SupplyNature.of(SupplyKind.SERVICE), Optional.empty());
    }

    private static BillingRule usage(BillingCycle cycle, PricingModel price) {
        return new BillingRule.UsageFee(
                "use",
                "Use",
                cycle,
                "m-" + price.getClass().getSimpleName(),
                Unit.HOUR,
                price,
                SupplyNature.of(SupplyKind.SERVICE),
                Optional.empty());
    }
}
