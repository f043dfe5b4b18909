package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.contracts.AgreementLawContract;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.tax.Parties;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FrenchAgreementLawTest implements AgreementLawContract {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final BillingRule FEE = new BillingRule.RecurringFee(
            "fee",
            "Abonnement",
            new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE),
            Money.parse("EUR 100.00"),
            SERVICE,
            Optional.empty());
    private static final BillingRule USED = new BillingRule.UsageFee(
            "hours",
            "Heures",
            new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
            "hours",
            Unit.HOUR,
            new UnitPrice(BigMoney.parse("EUR 10")),
            SERVICE,
            Optional.empty());

    @Override
    public AgreementLaw law() {
        return FrenchAgreementLaw.standard();
    }

    @Override
    public List<PartnerAgreement> wrong() {
        return List.of(
                agreement(FEE, DueDateRule.days(61)).build(),
                agreement(USED, DueDateRule.days(46)).build());
    }

    @Test
    void sixty_days_are_the_longest_term_and_it_is_told_before_the_first_invoice() {
        assertThat(found(agreement(FEE, DueDateRule.days(60)))).isEmpty();
        assertThat(found(agreement(FEE, DueDateRule.days(61))))
                .containsExactly("FR-TERMS-01 terms.plan.instalments[0].due: an invoice of 2026-01-01 would be due on"
                        + " 2026-03-03, the law allows until 2026-03-02");
    }

    @Test
    void two_months_are_at_times_more_than_sixty_days() {
        // from 2 January on 2 March are 59 days, from 1 March on 1 May 61
        assertThat(found(agreement(FEE, DueDateRule.days(0).afterMonths(2))))
                .containsExactly("FR-TERMS-01 terms.plan.instalments[0].due: an invoice of 2026-03-01 would be due on"
                        + " 2026-05-01, the law allows until 2026-04-30");
    }

    @Test
    void forty_five_days_and_the_end_of_the_month_are_allowed_in_the_order_agreed() {
        for (EndOfMonth order : EndOfMonth.values()) {
            assertThat(found(agreement(FEE, DueDateRule.days(45, order)))).isEmpty();
            assertThat(found(agreement(FEE, DueDateRule.days(60, order)))).hasSize(1);
        }
    }

    @Test
    void what_was_used_in_a_period_is_due_within_forty_five_days() {
        assertThat(found(agreement(USED, DueDateRule.days(45)))).isEmpty();
        assertThat(found(agreement(USED, DueDateRule.days(46))))
                .containsExactly("FR-TERMS-02 terms.plan.instalments[0].due: an invoice of 2026-01-01 would be due on"
                        + " 2026-02-16, the law allows until 2026-02-15");
        assertThat(found(agreement(USED, DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END))))
                .hasSize(1);
        assertThat(found(agreement(USED, DueDateRule.days(61))))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("FR-TERMS-01"));
    }

    @Test
    void it_is_asked_with_the_other_checks_of_an_agreement() {
        assertThat(AgreementCheck.standard()
                        .with(FrenchAgreementLaw.standard())
                        .check(agreement(USED, DueDateRule.days(60)).build()))
                .extracting(finding -> finding.code().text())
                .containsExactly("FR-TERMS-02");
    }

    @Test
    void what_the_partner_is_paid_is_held_to_the_same() {
        assertThat(found(agreement(FEE, DueDateRule.days(30)).payoutTerms(PaymentTerms.of(DueDateRule.days(61)))))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("FR-TERMS-01 payoutTerms.plan"));
    }

    @Test
    void what_is_held_back_is_released_within_a_year_of_any_acceptance() {
        for (DueDateRule late : List.of(
                DueDateRule.days(60).afterMonths(11).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0, EndOfMonth.DAYS_THEN_MONTH_END)
                        .afterMonths(12)
                        .from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0).afterMonths(24))) {
            assertThat(found(agreement(FEE, DueDateRule.days(30)).terms(PaymentTerms.of(held(late)))))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .startsWith("FR-TERMS-03 terms.plan.instalments[1].due: of works accepted on 2026-01-01"));
        }
        for (DueDateRule inTime : List.of(
                DueDateRule.days(28).afterMonths(11).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0).afterMonths(12).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(365).from(DueFrom.ACCEPTANCE))) {
            assertThat(found(agreement(FEE, DueDateRule.days(30)).terms(PaymentTerms.of(held(inTime)))))
                    .isEmpty();
        }
    }

    private static PaymentPlan held(DueDateRule release) {
        return PaymentPlan.of(
                List.of(PlannedInstalment.balance(DueDateRule.days(30)), PlannedInstalment.retention("5", release)));
    }

    @Test
    void others_may_be_given_more_time_and_receipt_is_not_known() {
        assertThat(found(agreement(FEE, DueDateRule.days(90)).partner(Parties.consumer("FR"))))
                .isEmpty();
        assertThat(found(agreement(FEE, DueDateRule.days(90)).supplier(business("DE"))))
                .isEmpty();
        assertThat(found(agreement(FEE, DueDateRule.daysAfterReceipt(90)))).isEmpty();
    }

    private static List<String> found(PartnerAgreement.Builder agreement) {
        return FrenchAgreementLaw.standard().check(agreement.build()).stream()
                .map(FrenchAgreementLawTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        return finding.code() + " " + finding.path() + ": " + finding.message();
    }

    private static Party business(String country) {
        return Parties.business(country);
    }

    private static PartnerAgreement.Builder agreement(BillingRule rule, DueDateRule due) {
        return PartnerAgreement.builder()
                .id("A1")
                .supplier(business("FR"))
                .partner(business("FR"))
                .validFrom(START)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(due))
                .rule(rule);
    }
}
