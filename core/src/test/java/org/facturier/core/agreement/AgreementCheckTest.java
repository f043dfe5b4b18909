package org.facturier.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.agreement.AgreementBreaches.START;
import static org.facturier.core.agreement.AgreementBreaches.agreement;
import static org.facturier.core.agreement.AgreementBreaches.commitment;
import static org.facturier.core.agreement.AgreementBreaches.fee;
import static org.facturier.core.agreement.AgreementBreaches.hours;
import static org.facturier.core.agreement.AgreementBreaches.price;
import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PricingModel;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementCheckTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    static Map<AgreementRule, PartnerAgreement> breaches() {
        return AgreementBreaches.agreements();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_is_broken_alone_and_says_what_to_do(AgreementRule rule) {
        List<Finding> found =
                AgreementCheck.standard().check(breaches().get(rule)).all();
        assertThat(found).extracting(Finding::code).containsOnly(rule.code());
        assertThat(found).allSatisfy(finding -> assertThat(finding.hint()).isPresent());
    }

    static List<AgreementRule> rules() {
        return List.copyOf(breaches().keySet());
    }

    @Test
    void an_agreement_of_plain_reason_gives_no_finding() {
        PartnerAgreement sound = agreement(
                        fee(CycleUnit.MONTH, START),
                        hours(price("EUR 10")),
                        commitment(CycleUnit.QUARTER, "fee", "EUR 300.00", "EUR 300.00"))
                .build();
        assertThat(AgreementCheck.standard().check(sound)).isEmpty();
        assertThat(AgreementCheck.standard()
                        .check(
                                sound,
                                sound.amended(START, JULY)
                                        .validUntil(JULY.plusYears(1))
                                        .build()))
                .isEmpty();
    }

    @Test
    void a_cliff_is_told_with_the_quantity_and_both_amounts() {
        assertThat(found(breaches().get(AgreementRule.NO_CLIFF)))
                .containsExactly("A1 version 1.rules[0].pricing: 1000 cost EUR 100, a little more only EUR 50");
    }

    @Test
    void a_rule_that_a_later_version_leaves_alone_is_judged_once() {
        PartnerAgreement first = breaches().get(AgreementRule.NO_CLIFF);
        assertThat(found(first, first.amended(START, JULY).purchaseOrder("BC-7").build()))
                .hasSize(1);
    }

    @Test
    void tiers_that_count_anew_within_a_period_are_told_with_what_that_comes_to() {
        // 2 x 1000 x 0.20 in two parts, 1000 x 0.20 + 1000 x 0.05 in one
        assertThat(found(AgreementBreaches.graduated(), AgreementBreaches.dearer(LocalDate.of(2026, 3, 16))))
                .containsExactly("A1 version 2.rules[0].pricing: from 2026-03-16, tiers count anew in the period that"
                        + " began on 2026-03-01: 1000 before and 1000 after would cost EUR 400 at this price, and"
                        + " EUR 250 in one period");
    }

    @Test
    void packages_begun_and_quantities_that_are_free_count_anew_too() {
        PackagePrice begun = new PackagePrice(BigDecimal.valueOf(50), BigMoney.parse("EUR 2"), BigDecimal.ZERO);
        PackagePrice free = new PackagePrice(BigDecimal.valueOf(50), BigMoney.parse("EUR 2"), BigDecimal.valueOf(100));
        assertThat(changed(begun, new BoundedPrice(begun, Optional.empty(), Optional.of(BigMoney.parse("EUR 90")))))
                .singleElement()
                .asString()
                .endsWith("25 before and 25 after would cost EUR 4 at this price, and EUR 2 in one period");
        assertThat(changed(begun, new ListedPrice(free, "new", List.of())))
                .singleElement()
                .asString()
                .endsWith("100 before and 100 after would cost EUR 0 at this price, and EUR 4 in one period");
    }

    @Test
    void tiers_changed_between_periods_or_left_alone_and_prices_without_tiers_surprise_nobody() {
        PartnerAgreement first = AgreementBreaches.graduated();
        assertThat(found(first, AgreementBreaches.dearer(LocalDate.of(2026, 3, 1))))
                .isEmpty();
        assertThat(found(
                        first,
                        first.amended(START, LocalDate.of(2026, 3, 16))
                                .purchaseOrder("BC-7")
                                .build()))
                .isEmpty();
        assertThat(changed(price("EUR 10"), price("EUR 11"))).isEmpty();
    }

    private static List<String> changed(PricingModel before, PricingModel after) {
        LocalDate middle = LocalDate.of(2026, 3, 16);
        PartnerAgreement first = agreement(hours(before)).build();
        return found(
                first, first.amended(START, middle).rules(List.of(hours(after))).build());
    }

    @Test
    void versions_that_contradict_each_other_are_told_like_anything_else() {
        PartnerAgreement first = agreement(fee(CycleUnit.MONTH, START)).build();
        assertThat(AgreementCheck.standard()
                        .check(first, first.toBuilder().version(2).build()))
                .extracting(finding -> finding.code().text())
                .containsExactly("AGR-DAY-01");
    }

    @Test
    void two_agreements_with_a_partner_bill_a_metric_one_after_the_other() {
        PartnerAgreement first =
                agreement(hours(price("EUR 10"))).validUntil(JULY).build();
        PartnerAgreement second =
                agreement(hours(price("EUR 11"))).id("A2").validFrom(JULY).build();
        assertThat(AgreementCheck.standard().check(first, second)).isEmpty();
        assertThat(found(first, second.toBuilder().validFrom(JULY.minusDays(1)).build()))
                .containsExactly("A2 version 1.rules[0]: A1 version 1.rules[0] bills hours, too");
        assertThat(AgreementCheck.standard()
                        .check(
                                first,
                                second.toBuilder()
                                        .validFrom(START)
                                        .partner(InvoiceArbitraries.seller())
                                        .build()))
                .isEmpty();
    }

    @Test
    void a_maximum_is_not_below_another_minimum_of_the_same_rules() {
        PartnerAgreement contradictory = agreement(
                        fee(CycleUnit.QUARTER, START),
                        commitment(CycleUnit.QUARTER, "fee", "EUR 0.00", "EUR 200.00"),
                        commitment(CycleUnit.QUARTER, "fee", "EUR 200.01", "EUR 900.00"))
                .build();
        assertThat(found(contradictory))
                .containsExactly("A1 version 1.rules[1].maximum: the maximum is EUR 200.00, and bounds EUR 200.01 has a"
                        + " minimum above it");
    }

    @Test
    void a_law_is_asked_of_each_version_and_named_under_it() {
        PartnerAgreement first = agreement(fee(CycleUnit.MONTH, START)).build();
        AgreementLaw order = agreement -> agreement.purchaseOrder().isPresent()
                ? Findings.none()
                : Findings.of(new Finding(
                        new RuleCode("OUR-ORDER-01"),
                        Severity.WARNING,
                        "purchaseOrder",
                        say("there is none"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(AgreementCheck.standard()
                        .with(order)
                        .check(
                                first,
                                first.amended(START, JULY).purchaseOrder("BC-7").build()))
                .extracting(Finding::path)
                .containsExactly("A1 version 1.purchaseOrder");
    }

    private static List<String> found(PartnerAgreement... versions) {
        return AgreementCheck.standard().check(versions).stream()
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }
}
