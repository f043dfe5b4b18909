package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.once;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.junit.jupiter.api.Test;

/** The first month for nothing: no number is spent on 0.00. */
class TrialBillingTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final PartnerAgreement FREE = monthly("0.00");
    private static final PartnerAgreement PAID =
            FREE.amended(START, FEBRUARY).rules(monthly("100.00").rules()).build();

    private final HostBook book = new HostBook();

    private static PartnerAgreement monthly(String amount) {
        return BillingFixture.agreement(BillingFixture.fee("EUR " + amount, CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .build();
    }

    private List<String> billed(LocalDate day, PartnerAgreement... versions) {
        return HostBook.words(book.bill(day, versions));
    }

    @Test
    void a_trial_at_nothing_is_no_invoice_and_the_month_after_it_is_one() {
        assertThat(billed(START, FREE, PAID)).isEmpty();
        assertThat(billed(FEBRUARY, FREE, PAID)).containsExactly("INVOICE 100.00: 100.00 fee");
        assertThat(billed(FEBRUARY, FREE, PAID)).isEmpty();
    }

    @Test
    void a_trial_that_ends_early_is_billed_from_that_day() {
        // 16 of 31 days of 100.00
        PartnerAgreement early =
                PAID.toBuilder().validFrom(LocalDate.of(2026, 1, 16)).build();
        assertThat(billed(START, FREE, PAID)).isEmpty();
        assertThat(billed(LocalDate.of(2026, 1, 16), FREE, early)).containsExactly("INVOICE 51.61: 51.61 fee");
    }

    @Test
    void a_trial_by_a_discount_of_all_is_no_invoice() {
        PartnerAgreement trial = monthly("100.00").toBuilder()
                .discount(Discount.percent("trial", "100", "essai", START).until(FEBRUARY))
                .build();
        assertThat(billed(START, trial)).isEmpty();
        assertThat(billed(FEBRUARY, trial)).containsExactly("INVOICE 100.00: 100.00 fee");
        assertThat(billed(FEBRUARY, trial)).isEmpty();
    }

    @Test
    void a_trial_is_a_line_of_nothing_beside_what_is_billed() {
        PartnerAgreement installed =
                FREE.toBuilder().rule(once("EUR 50.00", START)).build();
        assertThat(billed(START, installed)).containsExactly("INVOICE 50.00: 0.00 fee; 50.00 setup");
    }
}
