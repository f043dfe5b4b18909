package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A run beside a cap, after a hand gave something back or the cap was put right. */
class CapBillingTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MID = LocalDate.of(2026, 2, 2);

    private final HostBook book = new HostBook();

    /** Monthly in arrears; a cap is left out where it is empty. */
    private static PartnerAgreement month(String fee, String cap) {
        return agreement(fee(fee, CycleUnit.MONTH, BillingTiming.IN_ARREARS), "cap", cap);
    }

    private static PartnerAgreement quarter(String key, String cap) {
        return agreement(fee("100.00", CycleUnit.QUARTER, BillingTiming.IN_ADVANCE), key, cap);
    }

    private static BillingRule fee(String amount, CycleUnit unit, BillingTiming timing) {
        return BillingFixture.fee("EUR " + amount, unit, timing);
    }

    private static PartnerAgreement agreement(BillingRule fee, String key, String cap) {
        List<BillingRule> rules = new ArrayList<>(List.of(fee));
        if (cap != null) {
            rules.add(cap(key, cap));
        }
        return BillingFixture.agreement(rules.toArray(BillingRule[]::new)).build();
    }

    private static BillingRule cap(String key, String most) {
        return cap(key, most, CycleUnit.MONTH);
    }

    private static BillingRule cap(String key, String most, CycleUnit unit) {
        return new BillingRule.Commitment(
                key,
                "Plafond",
                cycle(unit, BillingTiming.IN_ARREARS),
                List.of("fee"),
                Optional.empty(),
                Optional.of(Money.parse("EUR " + most)),
                SERVICE,
                Optional.empty());
    }

    private List<String> billed(LocalDate day, PartnerAgreement version) {
        return HostBook.words(book.bill(day, version));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @AfterEach
    void nothing_is_credited_beyond_what_is_left() {
        assertThat(book.chain().findings().all()).isEmpty();
    }

    private void stays(LocalDate day, PartnerAgreement version) {
        for (int i = 0; i < 3; i++) {
            List<Invoice> again = book.bill(day, version);
            assertThat(again).as(() -> HostBook.words(again).toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CreditIntent.class,
            names = {"GIVEN_BACK", "GOODWILL"})
    void what_is_due_as_before_is_not_billed_again_where_all_was_credited(CreditIntent intent) {
        assertThat(billed(FEBRUARY, month("100.00", "80.00"))).containsExactly("INVOICE 80.00: 100.00 fee; -20.00 cap");
        book.creditInFull(1, intent, MID);
        stays(MID, month("90.00", "80.00"));
        assertThat(book.net()).isEqualTo(eur("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"GIVEN_BACK, 50.00, 30.00", "GIVEN_BACK, 80.00, 0.00", "GOODWILL, 80.00, 0.00"})
    void what_is_due_as_before_is_not_billed_again_where_some_was_credited(
            CreditIntent intent, String part, String net) {
        book.bill(FEBRUARY, month("100.00", "80.00"));
        book.credit(1, 1, part, intent, MID);
        stays(MID, month("90.00", "80.00"));
        assertThat(book.net()).isEqualTo(eur(net));
    }

    @Test
    void an_end_bills_nothing_where_all_was_given_back() {
        book.bill(FEBRUARY, month("100.00", "80.00"));
        book.creditInFull(1, CreditIntent.GIVEN_BACK, MID);
        stays(
                MID,
                month("100.00", "80.00").toBuilder()
                        .validUntil(LocalDate.of(2026, 1, 17))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"cap, -, 20.00", "ceiling, 80.00, 0.00"})
    void what_a_cap_took_off_is_billed_once_where_it_was_dropped_or_renamed(String key, String cap, String more) {
        book.bill(START, quarter("cap", "80.00"));
        assertThat(billed(FEBRUARY, quarter("cap", "80.00"))).containsExactly("CREDIT_NOTE 20.00: 20.00 of F-1 line 1");
        book.bill(MID, quarter(key, cap));
        assertThat(book.net()).isEqualTo(eur("80.00").plus(eur(more)));
        stays(MID, quarter(key, cap));
    }

    /** It took the 20.00 off a line of the fee alone, and will take them off when the quarter ends. */
    @Test
    void what_a_cap_took_off_is_not_billed_where_its_day_now_comes_later() {
        book.bill(START, quarter("cap", "80.00"));
        book.bill(FEBRUARY, quarter("cap", "80.00"));
        PartnerAgreement later = BillingFixture.agreement(
                        fee("100.00", CycleUnit.QUARTER, BillingTiming.IN_ADVANCE),
                        cap("cap", "80.00", CycleUnit.QUARTER))
                .build();
        stays(MID, later);
        assertThat(book.net()).isEqualTo(eur("80.00"));
    }

    @Test
    void a_cap_that_was_renamed_after_all_was_given_back_changes_nothing() {
        book.bill(FEBRUARY, month("100.00", "80.00"));
        book.creditInFull(1, CreditIntent.GIVEN_BACK, MID);
        stays(MID, agreement(fee("100.00", CycleUnit.MONTH, BillingTiming.IN_ARREARS), "ceiling", "80.00"));
    }

    @Test
    void a_cap_that_was_dropped_after_all_was_given_back_is_billed_once() {
        book.bill(FEBRUARY, month("100.00", "80.00"));
        book.creditInFull(1, CreditIntent.GIVEN_BACK, MID);
        assertThat(billed(MID, month("100.00", null))).containsExactly("INVOICE 20.00: 20.00 cap");
        stays(MID, month("100.00", null));
    }
}
