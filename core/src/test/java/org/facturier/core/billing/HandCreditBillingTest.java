package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.once;
import static org.facturier.core.billing.BillingFixture.used;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.pricing.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run after a hand gave something back. 181 of the 365 days of 1200.00 are 595.07, so 604.93 are too much. */
class HandCreditBillingTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate HALF = LocalDate.of(2026, 1, 16);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final PartnerAgreement YEAR = fee("1200.00", CycleUnit.YEAR);
    private static final PartnerAgreement ENDED =
            YEAR.toBuilder().validUntil(JULY).build();
    private static final PartnerAgreement BY_HOUR = BillingFixture.agreement(
                    hours(new UnitPrice(BigMoney.parse("EUR 1"))))
            .build();

    private final HostBook book = new HostBook();

    private static PartnerAgreement fee(String amount, CycleUnit unit) {
        return BillingFixture.agreement(BillingFixture.fee("EUR " + amount, unit, BillingTiming.IN_ADVANCE))
                .build();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private List<String> billed(LocalDate day, PartnerAgreement... versions) {
        return HostBook.words(book.bill(day, versions));
    }

    private List<String> billed(LocalDate day, String hours) {
        return HostBook.words(book.bill(day, List.of(BY_HOUR), List.of(used("u1", "100"), used("u2", hours))));
    }

    @AfterEach
    void no_check_finds_anything() {
        assertThat(InvoiceCheck.standard().check(book.chain().documents())).isEmpty();
    }

    @Test
    void what_a_hand_gave_back_of_a_year_is_not_given_back_again_when_it_ends() {
        book.bill(START, YEAR);
        book.credit(1, 1, "604.93", CreditIntent.GIVEN_BACK, JUNE_30);
        BillingProposal proposal = book.plan(JULY, List.of(ENDED), List.of());
        assertThat(proposal.invoices()).isEmpty();
        assertThat(proposal.findings().stream().map(Finding::code))
                .containsExactly(BillingRunRule.GIVEN_BACK_BY_HAND.code());
        assertThat(book.net()).isEqualTo(eur("595.07"));
    }

    @ParameterizedTest
    @CsvSource({"200.00, 595.07", "604.92, 595.07", "604.94, 595.06", "700.00, 500.00", "1200.00, 0.00"})
    void an_end_gives_back_what_a_hand_left_of_it_and_no_more(String byHand, String net) {
        book.bill(START, YEAR);
        book.credit(1, 1, byHand, CreditIntent.GIVEN_BACK, JUNE_30);
        book.bill(JULY, ENDED);
        assertThat(book.net()).isEqualTo(eur(net));
        assertThat(book.bill(JULY, ENDED)).isEmpty();
    }

    @Test
    void a_hand_may_give_back_before_and_after_the_run() {
        // ended on 1 September 798.90 of 1200.00 are due, 401.10 come back; 203.83 by hand leave 595.07
        book.bill(START, YEAR);
        LocalDate september = LocalDate.of(2026, 9, 1);
        book.bill(JUNE_30, YEAR.toBuilder().validUntil(september).build());
        book.credit(1, 1, "203.83", CreditIntent.GIVEN_BACK, JUNE_30);
        assertThat(book.bill(JULY, ENDED)).isEmpty();
        assertThat(book.net()).isEqualTo(eur("595.07"));
    }

    @Test
    void what_was_forgiven_is_beside_what_an_end_gives_back() {
        book.bill(START, YEAR);
        book.credit(1, 1, "100.00", CreditIntent.GOODWILL, JUNE_30);
        assertThat(billed(JULY, ENDED)).containsExactly("CREDIT_NOTE 604.93: 604.93 of F-1 line 1");
        assertThat(book.net()).isEqualTo(eur("495.07"));
    }

    @Test
    void an_end_gives_back_no_more_than_what_was_forgiven_left() {
        book.bill(START, YEAR);
        book.credit(1, 1, "700.00", CreditIntent.GOODWILL, JUNE_30);
        assertThat(billed(JULY, ENDED)).containsExactly("CREDIT_NOTE 500.00: 500.00 of F-1 line 1");
        assertThat(book.net()).isEqualTo(eur("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"50.00, 100.00", "20.00, 100.00", "80.00, 70.00", "150.00, 0.00"})
    void usage_withdrawn_gives_back_what_a_hand_left_of_it(String byHand, String net) {
        billed(APRIL, "50");
        book.credit(1, 1, byHand, CreditIntent.GIVEN_BACK, APRIL);
        billed(MAY, "0");
        assertThat(book.net()).isEqualTo(eur(net));
        assertThat(billed(MAY, "0")).isEmpty();
    }

    @Test
    void late_usage_is_billed_once_and_what_a_hand_gave_back_stays_so() {
        billed(APRIL, "50");
        book.credit(1, 1, "30.00", CreditIntent.GIVEN_BACK, APRIL);
        assertThat(billed(MAY, "60")).containsExactly("INVOICE 10.00: 10.00 hours");
        assertThat(book.net()).isEqualTo(eur("130.00"));
    }

    @ParameterizedTest
    @CsvSource({"10.00, 0.00", "2.00, 8.00", "1.00, 8.00", "5.00, 5.00"})
    void a_price_put_right_gives_back_what_a_hand_left_of_it(String byHand, String net) {
        book.bill(START, fee("10.00", CycleUnit.MONTH));
        book.credit(1, 1, byHand, CreditIntent.GIVEN_BACK, START);
        book.bill(START, fee("8.00", CycleUnit.MONTH));
        assertThat(book.net()).isEqualTo(eur(net));
        assertThat(book.bill(START, fee("8.00", CycleUnit.MONTH))).isEmpty();
    }

    @Test
    void a_price_put_right_after_a_note_in_full_is_billed_only_where_the_note_said_so() {
        book.bill(START, fee("10.00", CycleUnit.MONTH));
        book.creditInFull(1, CreditIntent.GIVEN_BACK, START);
        assertThat(billed(START, fee("8.00", CycleUnit.MONTH))).isEmpty();
        HostBook anew = new HostBook();
        anew.bill(START, fee("10.00", CycleUnit.MONTH));
        anew.creditInFull(1, CreditIntent.BILL_ANEW, START);
        assertThat(HostBook.words(anew.bill(START, fee("8.00", CycleUnit.MONTH))))
                .containsExactly("INVOICE 8.00: 8.00 fee");
    }

    @ParameterizedTest
    @CsvSource({"15.49, 100.00", "10.00, 100.00"})
    void an_amendment_back_gives_back_what_a_hand_left_of_its_difference(String byHand, String net) {
        // 130.00 from 16 January: 15.49 more on F-2
        PartnerAgreement first = fee("100.00", CycleUnit.MONTH);
        book.bill(START, first);
        Invoice more = book.bill(HALF, first, amended(first, "130.00")).get(0);
        assertThat(more.totals().net()).isEqualTo(eur("15.49"));
        book.credit(2, 1, byHand, CreditIntent.GIVEN_BACK, HALF);
        book.bill(HALF, first, amended(first, "100.00"));
        assertThat(book.net()).isEqualTo(eur(net));
        assertThat(book.bill(HALF, first, amended(first, "100.00"))).isEmpty();
    }

    private static PartnerAgreement amended(PartnerAgreement first, String amount) {
        return first.amended(START, HALF)
                .rules(fee(amount, CycleUnit.MONTH).rules())
                .build();
    }

    @Test
    void a_downgrade_after_a_note_by_hand_gives_back_what_that_left() {
        // 40.00 from 16 January: 48.39 and 20.65, so 30.96 too much of 100.00, 20.00 of them given back
        PartnerAgreement first = fee("100.00", CycleUnit.MONTH);
        book.bill(START, first);
        book.credit(1, 1, "20.00", CreditIntent.GIVEN_BACK, START);
        assertThat(billed(START, first, amended(first, "40.00")))
                .containsExactly("CREDIT_NOTE 10.96: 10.96 of F-1 line 1");
        assertThat(book.net()).isEqualTo(eur("69.04"));
    }

    @ParameterizedTest
    @CsvSource({"60.00, 60.00", "20.00, 60.00", "90.00, 30.00"})
    void sales_withdrawn_lower_a_commission_by_what_a_hand_left_of_it(String byHand, String net) {
        // 12 % of 1000.00, then of 500.00
        PartnerAgreement agreement =
                BillingFixture.agreement(BillingFixture.commission("12")).build();
        book.bill(APRIL, List.of(agreement), List.of(used("s1", "1000")));
        book.credit(1, 1, byHand, CreditIntent.GIVEN_BACK, APRIL);
        book.bill(MAY, List.of(agreement), List.of(used("s1", "500")));
        assertThat(book.net()).isEqualTo(eur(net));
    }

    @ParameterizedTest
    @CsvSource({"100.00, 0.00", "30.00, 0.00"})
    void a_single_charge_that_falls_away_gives_back_what_a_hand_left_of_it(String byHand, String net) {
        PartnerAgreement agreement =
                BillingFixture.agreement(once("EUR 100.00", JULY)).build();
        book.bill(JULY, agreement);
        book.credit(1, 1, byHand, CreditIntent.GIVEN_BACK, JULY);
        book.bill(JULY, agreement.toBuilder().validUntil(JUNE_30).build());
        assertThat(book.net()).isEqualTo(eur(net));
    }
}
