package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LateInterestTest {

    private static final LateInterestTerms FR =
            LateInterestTerms.of(LateInterestRegime.of("FR-B2B")).with(AllocationOrder.PRINCIPAL_FIRST);

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LateDebt unpaid(String principal, String dueOn, String upTo) {
        return LateDebt.unpaid(eur(principal), day(dueOn), day(upTo));
    }

    private static List<String> codes(Outcome<LateInterest> outcome) {
        return outcome.findings().stream().map(finding -> finding.code().text()).toList();
    }

    @Test
    void the_due_day_bears_nothing_and_the_day_of_payment_does() {
        assertThat(FR.on(unpaid("1000", "2026-03-31", "2026-03-31")).orThrow().amount())
                .isEqualTo(eur("0"));
        // 1000 x 12.15 % / 365
        assertThat(FR.on(unpaid("1000", "2026-03-31", "2026-04-01")).orThrow().amount())
                .isEqualTo(eur("0.33"));
    }

    @Test
    void a_new_semester_begins_a_new_segment_with_its_own_rate() {
        LateInterest interest =
                FR.on(unpaid("10000", "2026-05-31", "2026-09-30")).orThrow();
        assertThat(interest.segments())
                .extracting(
                        LateInterest.Segment::from,
                        LateInterest.Segment::to,
                        LateInterest.Segment::days,
                        each -> each.percent().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2026-06-01"), day("2026-06-30"), 30L, "12.15"),
                        org.assertj.core.groups.Tuple.tuple(day("2026-07-01"), day("2026-09-30"), 92L, "12.4"));
        assertThat(interest.segments().get(0).shown()).isEqualByComparingTo("99.863014");
    }

    @Test
    void the_sum_is_rounded_once_and_not_segment_by_segment() {
        // 10 x 12.15 % x 16 / 365 + 10 x 12.15 % x 46 / 365 = 0.0533 + 0.1531: 0.21 in all, 0.05 + 0.15 apart
        assertThat(FR.on(unpaid("10", "2025-12-15", "2026-02-15")).orThrow().amount())
                .isEqualTo(eur("0.21"));
    }

    @Test
    void a_rate_fixed_at_the_beginning_stays_for_the_whole_debt() {
        LateInterestTerms publicBuyer = LateInterestTerms.of(LateInterestRegime.of("FR-PUBLIC"));
        LateInterest interest =
                publicBuyer.on(unpaid("20000", "2026-05-15", "2026-08-31")).orThrow();
        assertThat(interest.segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.percent()).isEqualByComparingTo("10.15"));
        assertThat(interest.amount()).isEqualTo(eur("600.66"));
    }

    @Test
    void a_rate_fixed_at_the_beginning_stays_even_after_a_payment_in_another_semester() {
        LateDebt debt = new LateDebtData(
                eur("20000"),
                day("2026-05-15"),
                List.of(Repayment.of(day("2026-07-10"), eur("5000"))),
                day("2026-08-31"));
        assertThat(LateInterestTerms.of(LateInterestRegime.of("FR-PUBLIC"))
                        .on(debt)
                        .orThrow()
                        .segments())
                .hasSize(2)
                .allSatisfy(segment -> assertThat(segment.percent()).isEqualByComparingTo("10.15"));
    }

    @Test
    void payments_before_the_due_day_and_on_one_day_twice_all_count() {
        List<Repayment> payments = List.of(
                Repayment.of(day("2025-09-15"), eur("1500")),
                Repayment.of(day("2025-07-15"), eur("2000")),
                Repayment.of(day("2025-09-15"), eur("500")));
        LateDebt debt = new LateDebtData(eur("6000"), day("2025-07-31"), payments, day("2025-10-01"));
        assertThat(FR.on(debt).orThrow().segments())
                .extracting(LateInterest.Segment::from, LateInterest.Segment::balance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2025-08-01"), eur("4000")),
                        org.assertj.core.groups.Tuple.tuple(day("2025-09-16"), eur("2000")));
    }

    @Test
    void payments_after_the_last_day_asked_for_do_not_count_yet() {
        LateDebt debt = new LateDebtData(
                eur("1000"),
                day("2026-03-31"),
                List.of(Repayment.of(day("2026-05-01"), eur("1000"))),
                day("2026-04-01"));
        assertThat(FR.on(debt).orThrow().amount()).isEqualTo(eur("0.33"));
        assertThat(FR.with(AllocationOrder.INTEREST_FIRST).on(debt).orThrow().paid())
                .isEqualTo(eur("0"));
    }

    @Test
    void a_debt_paid_in_time_bears_neither_interest_nor_indemnity() {
        LateDebt debt = new LateDebtData(
                eur("1000"),
                day("2026-03-31"),
                List.of(Repayment.of(day("2026-03-31"), eur("1000"))),
                day("2026-12-31"));
        LateInterest interest = FR.on(debt).orThrow();
        assertThat(interest.amount()).isEqualTo(eur("0"));
        assertThat(interest.indemnity()).isEqualTo(eur("0"));
        assertThat(interest.segments()).isEmpty();
    }

    @Test
    void a_day_after_the_last_published_rate_is_refused_with_the_day_and_the_way_out() {
        Outcome<LateInterest> outcome = FR.on(unpaid("1000", "2026-12-15", "2027-01-01"));
        assertThat(codes(outcome)).containsExactly("LATE-RATE-01");
        Finding finding = outcome.findings().all().get(0);
        assertThat(finding.message())
                .contains("ECB-MRO on 2027-01-01")
                .contains("last day that is known is 2026-10-08");
        assertThat(finding.path()).isEqualTo("debts[0].upTo");
        assertThat(finding.hint()).isPresent();
        assertThat(FR.on(unpaid("1000", "2026-12-15", "2026-12-31")).value()).isPresent();
    }

    @Test
    void a_host_adds_the_next_published_rate_without_a_new_release() {
        ReferenceRates later = ReferenceRates.standard()
                .with(ReferenceRates.ECB_MRO, day("2027-01-01"), day("2027-01-01"), new BigDecimal("2.65"), "ECB");
        LateInterest interest =
                FR.with(later).on(unpaid("1000", "2026-12-31", "2027-06-30")).orThrow();
        assertThat(interest.segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.percent()).isEqualByComparingTo("12.65"));
    }

    @Test
    void days_before_the_first_known_rate_or_before_the_law_are_refused() {
        assertThat(codes(LateInterestTerms.of(LateInterestRegime.of("DE-B2B"))
                        .on(unpaid("1000", "2016-05-31", "2016-06-30"))))
                .containsExactly("LATE-RATE-01");
        assertThat(codes(FR.on(unpaid("1000", "2012-12-30", "2013-01-31")))).containsExactly("LATE-REGIME-01");
        assertThat(FR.on(unpaid("1000", "2012-12-31", "2013-01-31")).value()).isPresent();
    }

    @Test
    void an_agreed_rate_is_one_rate_for_the_whole_time_and_needs_no_table() {
        LateInterest interest = FR.withAgreedPercent(new BigDecimal("12.00"))
                .on(unpaid("1500", "2030-06-01", "2031-06-01"))
                .orThrow();
        assertThat(interest.segments()).hasSize(1);
        assertThat(interest.amount()).isEqualTo(eur("180.00"));
        assertThat(interest.indemnity()).isEqualTo(eur("40"));
    }

    @Test
    void an_agreed_rate_below_three_times_the_legal_rate_is_reckoned_and_remarked_on() {
        Outcome<LateInterest> low =
                FR.withAgreedPercent(new BigDecimal("7.85")).on(unpaid("1500", "2026-02-28", "2026-05-31"));
        assertThat(codes(low)).containsExactly("LATE-FLOOR-01");
        assertThat(low.orThrow().amount()).isEqualTo(eur("29.68"));
        assertThat(codes(FR.withAgreedPercent(new BigDecimal("7.86")).on(unpaid("1500", "2026-02-28", "2026-05-31"))))
                .isEmpty();
    }

    @Test
    void where_the_legal_rate_is_not_known_the_check_of_the_floor_is_said_to_be_left_out() {
        assertThat(codes(FR.withAgreedPercent(new BigDecimal("1")).on(unpaid("1500", "2019-02-28", "2019-05-31"))))
                .containsExactly("LATE-FLOOR-02");
    }

    @Test
    void an_agreement_outside_any_law_gives_its_rate_and_no_indemnity() {
        LateInterest interest = LateInterestTerms.agreed(new BigDecimal("5"))
                .on(unpaid("365", "2040-01-01", "2040-01-11"))
                .orThrow();
        assertThat(interest.amount()).isEqualTo(eur("0.50"));
        assertThat(interest.indemnity()).isEqualTo(eur("0"));
        assertThat(interest.regime()).isEmpty();
    }

    @Test
    void what_the_invoice_says_counts_before_the_law() {
        LatePaymentTerms written = new LatePaymentTerms(Optional.of(new BigDecimal("15")), Optional.empty());
        LateInterestTerms terms = FR.with(written);
        assertThat(terms.agreedPercent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("15"));
        assertThat(terms.indemnityOn(List.of(unpaid("1", "2026-01-01", "2026-02-01"))))
                .isEqualTo(eur("0"));
    }

    @Test
    void day_counts_differ_only_in_the_length_of_the_year() {
        LateDebt leap = unpaid("10000", "2023-12-31", "2024-12-31");
        LateInterestTerms flat = FR.withAgreedPercent(new BigDecimal("10"));
        assertThat(flat.with(DayCountConvention.ACT_365).on(leap).orThrow().amount())
                .isEqualTo(eur("1002.74"));
        assertThat(flat.with(DayCountConvention.ACT_360).on(leap).orThrow().amount())
                .isEqualTo(eur("1016.67"));
        assertThat(flat.with(DayCountConvention.ACT_ACT).on(leap).orThrow().amount())
                .isEqualTo(eur("1000.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> DayCountConvention.parse("30/360"));
    }

    @Test
    void a_belgian_rate_is_rounded_up_to_the_next_half_point() {
        LateInterestRegime belgian = LateInterestRegime.of("BE-B2B");
        assertThat(belgian.percentOn(day("2025-03-01"), ReferenceRates.standard()))
                .contains(new BigDecimal("11.5"));
        assertThat(belgian.percentOn(day("2024-03-01"), ReferenceRates.standard()))
                .as("a rate on a half point stays")
                .contains(new BigDecimal("12.5"));
    }

    @Test
    void bands_of_the_indemnity_end_where_each_law_says() {
        LateInterestRegime irish = LateInterestRegime.of("IE-B2B");
        assertThat(irish.indemnityOn(eur("1000"))).isEqualTo(eur("40"));
        assertThat(irish.indemnityOn(eur("1000.01"))).isEqualTo(eur("70"));
        assertThat(irish.indemnityOn(eur("10000.01"))).isEqualTo(eur("100"));
        LateInterestRegime british = LateInterestRegime.of("GB-B2B");
        assertThat(british.indemnityOn(Money.parse("GBP 999.99"))).isEqualTo(Money.parse("GBP 40"));
        assertThat(british.indemnityOn(Money.parse("GBP 1000"))).isEqualTo(Money.parse("GBP 70"));
        assertThat(british.indemnityOn(Money.parse("GBP 10000"))).isEqualTo(Money.parse("GBP 100"));
        assertThat(LateInterestRegime.of("DE-B2C").indemnityOn(eur("500"))).isEqualTo(eur("0"));
    }

    @Test
    void instalments_of_one_invoice_bear_one_indemnity_and_one_rounding() {
        LateInterest interest = FR.on(
                        List.of(unpaid("10", "2026-01-31", "2026-03-01"), unpaid("10", "2026-02-15", "2026-03-01")))
                .orThrow();
        // 10 x 12.15 % x 29 / 365 = 0.0965 and x 14 = 0.0466
        assertThat(interest.amount()).isEqualTo(eur("0.14"));
        assertThat(interest.indemnity()).isEqualTo(eur("40"));
    }

    @Test
    void interest_first_leaves_more_principal_to_bear_interest() {
        LateDebt debt = new LateDebtData(
                eur("10000"),
                day("2025-12-31"),
                List.of(Repayment.of(day("2026-01-10"), eur("5000"))),
                day("2026-01-20"));
        LateInterestTerms flat = FR.withAgreedPercent(new BigDecimal("36.5"));
        LateInterest law = flat.with(AllocationOrder.INTEREST_FIRST).on(debt).orThrow();
        // ten days on 10000 give 100.00, which the payment settles; then ten days on 5100 give 51.00
        assertThat(law.amount()).isEqualTo(eur("151.00"));
        assertThat(law.paid()).isEqualTo(eur("100.00"));
        assertThat(law.open()).isEqualTo(eur("51.00"));
        LateInterest agreed = flat.on(debt).orThrow();
        assertThat(agreed.amount()).isEqualTo(eur("150.00"));
        assertThat(agreed.paid()).isEqualTo(eur("0"));
    }

    @Test
    void a_credit_note_takes_off_the_principal_even_where_payments_settle_interest_first() {
        LateDebt debt = new LateDebtData(
                eur("10000"),
                day("2025-12-31"),
                List.of(new Repayment(day("2026-01-10"), eur("5000"), Repayment.Kind.REDUCTION)),
                day("2026-01-20"));
        LateInterest interest = FR.withAgreedPercent(new BigDecimal("36.5"))
                .with(AllocationOrder.INTEREST_FIRST)
                .on(debt)
                .orThrow();
        assertThat(interest.amount()).isEqualTo(eur("150.00"));
        assertThat(interest.paid()).isEqualTo(eur("0"));
    }

    @Test
    void what_cannot_be_is_refused_with_what_was_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unpaid("0", "2026-01-01", "2026-02-01"))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Repayment.of(day("2026-01-01"), eur("-1")))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException().isThrownBy(() -> FR.on(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateInterestRegime.of("XX-B2B"))
                .withMessageContaining("FR-B2B");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Indemnity(List.of(new Indemnity.Band(Optional.of(BigDecimal.TEN), true, eur("40")))))
                .withMessageContaining("no limit");
    }

    @Test
    void a_debt_in_another_currency_is_in_the_smallest_band_unless_it_is_known_what_it_is_worth() {
        // JPY 5000 are some EUR 30, JPY 500,000 some EUR 3,000
        LateInterestTerms irish = LateInterestTerms.of(LateInterestRegime.of("IE-B2B"));
        LateDebt small = LateDebt.unpaid(Money.parse("JPY 5000"), day("2026-03-31"), day("2026-04-30"));
        LateDebt large = LateDebt.unpaid(Money.parse("JPY 500000"), day("2026-03-31"), day("2026-04-30"));
        for (LateDebt unknown : List.of(small, large)) {
            assertThat(irish.indemnityOn(List.of(unknown))).isEqualTo(eur("40"));
            assertThat(irish.on(unknown).findings().all())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly("LATE-INDEMNITY-01 debts");
        }
        LateInterestTerms known = irish.with(new ExchangeRate(
                CurrencyUnit.JPY, CurrencyUnit.EUR, new BigDecimal("0.006"), day("2026-03-31"), "ECB"));
        assertThat(known.indemnityOn(List.of(small))).isEqualTo(eur("40"));
        assertThat(known.indemnityOn(List.of(large))).isEqualTo(eur("70"));
        assertThat(known.on(large).findings().all()).isEmpty();
    }

    @Test
    void one_sum_for_all_debts_needs_no_rate() {
        LateDebt yen = LateDebt.unpaid(Money.parse("JPY 5000"), day("2026-03-31"), day("2026-04-30"));
        assertThat(FR.on(yen).findings().all()).isEmpty();
        assertThat(FR.indemnityOn(List.of(yen))).isEqualTo(eur("40"));
    }

    @Test
    void payments_settle_interest_first_where_the_law_says_so() {
        // 1,000.00 at 12.15 % from 1 April: 0.3329 a day; paid on 30 April: 9.99, so that 9.99 of the principal is left
        LateDebt debt = new LateDebtData(
                eur("1000"),
                day("2026-03-31"),
                List.of(Repayment.of(day("2026-04-30"), eur("1000"))),
                day("2026-05-31"));
        for (String code : List.of("FR-B2B", "FR-PUBLIC", "DE-B2B", "DE-B2C", "BE-B2B", "ES-B2B", "IT-B2B")) {
            LateInterest law =
                    LateInterestTerms.of(LateInterestRegime.of(code)).on(debt).orThrow();
            assertThat(law.paid().isPositive()).as(code).isTrue();
            assertThat(law.segments().get(1).balance()).as(code).isEqualTo(law.paid());
        }
        LateInterestLaw onAccount = LateInterestLaw.of(LateInterestRegime.of("FR-B2B"));
        assertThat(onAccount
                        .on(SampleInvoices.of("F-1", eur("10.00"), 30))
                        .orElseThrow()
                        .allocation())
                .as("on an account, too")
                .contains(AllocationOrder.INTEREST_FIRST);
    }

    /** 10,000.00 due on 31 January 2025, 9,700.00 of it paid on 11 May, reckoned to the end of the year. */
    private static LateDebt mostlyPaid(String currency) {
        return new LateDebtData(
                Money.parse(currency + " 10000"),
                day("2025-01-31"),
                List.of(Repayment.of(day("2025-05-11"), Money.parse(currency + " 9700"))),
                day("2025-12-31"));
    }

    @Test
    void italian_and_belgian_payments_settle_interest_first() {
        // 11.15 % for 100 days: 305.48, so that 605.48 are left; 50 days at 11.15 % and 184 at 10.15 %: 40.23
        LateInterest italian = LateInterestTerms.of(LateInterestRegime.of("IT-B2B"))
                .on(mostlyPaid("EUR"))
                .orThrow();
        assertThat(italian.paid()).isEqualTo(eur("305.48"));
        assertThat(italian.open()).isEqualTo(eur("40.23"));
        // 11.5 % for 100 days: 315.07, so that 615.07 are left; 50 days at 11.5 % and 184 at 10.5 %: 42.24
        LateInterest belgian = LateInterestTerms.of(LateInterestRegime.of("BE-B2B"))
                .on(mostlyPaid("EUR"))
                .orThrow();
        assertThat(belgian.paid()).isEqualTo(eur("315.07"));
        assertThat(belgian.open()).isEqualTo(eur("42.24"));
    }

    @Test
    void where_neither_law_nor_house_says_what_payments_settle_first_it_is_asked() {
        for (String code : List.of("EU-DEFAULT", "IE-B2B", "GB-B2B")) {
            LateInterestTerms terms = LateInterestTerms.of(LateInterestRegime.of(code));
            LateDebt debt = mostlyPaid(code.startsWith("GB") ? "GBP" : "EUR");
            assertThat(terms.on(debt).findings().all())
                    .as(code)
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly("LATE-ALLOCATION-01 debts[0]");
            assertThat(terms.on(debt).value()).as(code).isEmpty();
            for (AllocationOrder said : AllocationOrder.values()) {
                assertThat(terms.with(said).on(debt).value()).as(code + said).isPresent();
            }
        }
        LateInterestTerms agreed = LateInterestTerms.agreed(new BigDecimal("5"));
        assertThat(agreed.on(mostlyPaid("EUR")).value()).isEmpty();
    }

    @Test
    void what_is_unpaid_or_paid_in_time_needs_no_order() {
        LateInterestTerms terms = LateInterestTerms.of(LateInterestRegime.of("EU-DEFAULT"));
        assertThat(terms.on(unpaid("1000", "2025-01-31", "2025-12-31")).value()).isPresent();
        LateDebt inTime = new LateDebtData(
                eur("1000"),
                day("2025-01-31"),
                List.of(Repayment.of(day("2025-01-31"), eur("400"))),
                day("2025-12-31"));
        assertThat(terms.on(inTime).value()).isPresent();
    }
}
