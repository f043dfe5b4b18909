package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Agreements that end before something that was billed of them began, and cycles that are cut anywhere. By hand. */
class EndedEarlyTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final HostBook book = new HostBook();

    @Test
    void an_end_before_the_first_day_of_an_amendment_gives_back_what_that_billed() {
        // 10.00 a month, 12.00 from March; ended on 10 February: 10.00 x 19 / 28 = 6.79 and 12.00
        PartnerAgreement first = agreement(monthly("EUR 10.00")).build();
        PartnerAgreement second =
                first.amended(START, MARCH).rules(List.of(monthly("EUR 12.00"))).build();
        book.bill(MARCH, first, second);
        List<PartnerAgreement> ended =
                AgreementHistory.of(List.of(first, second)).orThrow().endingBefore(LocalDate.of(2026, 2, 10));
        assertThat(nets(book.bill(MARCH, ended, List.of()))).containsExactly(eur("18.79"));
        assertThat(book.bill(MARCH, ended, List.of())).isEmpty();
    }

    @Test
    void what_is_withdrawn_on_its_first_day_is_given_back_whole() {
        PartnerAgreement year = agreement(fee("EUR 1200.00", CycleUnit.YEAR, BillingTiming.IN_ADVANCE))
                .build();
        book.bill(START, year);
        PartnerAgreement withdrawn = year.toBuilder().validUntil(START).build();
        assertThat(nets(book.bill(START, withdrawn))).containsExactly(eur("1200.00"));
        assertThat(book.bill(START, withdrawn)).isEmpty();
    }

    @Test
    void what_was_withdrawn_before_its_first_run_is_never_billed() {
        PartnerAgreement withdrawn =
                agreement(monthly("EUR 10.00")).validUntil(START).build();
        assertThat(book.bill(MARCH, withdrawn)).isEmpty();
    }

    @Test
    void where_an_amendment_is_withdrawn_the_version_before_goes_on() {
        // 12.00 of March back to 10.00
        PartnerAgreement first = agreement(monthly("EUR 10.00")).build();
        PartnerAgreement second =
                first.amended(START, MARCH).rules(List.of(monthly("EUR 12.00"))).build();
        book.bill(MARCH, first, second);
        PartnerAgreement withdrawn = second.toBuilder().validUntil(MARCH).build();
        assertThat(nets(book.bill(MARCH, first, withdrawn))).containsExactly(eur("2.00"));
        assertThat(book.bill(MARCH, first, withdrawn)).isEmpty();
    }

    @Test
    void a_cycle_may_be_of_any_number_of_days() {
        // 5.00 every ten days: to the 11th, the 21st, the 31st; ended before the 16th: 5.00 and half of it
        BillingCycle days = new BillingCycle(START, CycleUnit.DAY, 10, BillingTiming.IN_ARREARS);
        PartnerAgreement agreement = agreement(new BillingRule.RecurringFee(
                        "fee", "Abonnement", days, eur("5.00"), BillingFixture.SERVICE, Optional.empty()))
                .build();
        assertThat(nets(book.bill(LocalDate.of(2026, 2, 1), agreement)))
                .containsExactly(eur("5.00"), eur("5.00"), eur("5.00"));
        PartnerAgreement ended =
                agreement.toBuilder().validUntil(LocalDate.of(2026, 1, 16)).build();
        assertThat(nets(book.bill(LocalDate.of(2026, 2, 1), ended))).containsExactly(eur("7.50"));
    }

    private static BillingRule monthly(String amount) {
        return fee(amount, CycleUnit.MONTH, BillingTiming.IN_ADVANCE);
    }

    private static List<Money> nets(List<Invoice> documents) {
        return documents.stream().map(document -> document.totals().net()).toList();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
