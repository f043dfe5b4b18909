package org.facturier.core.paymentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.paymentcode.BillingInformation.TaxedAmount;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BillingInformationTest {

    private static final BillingInformation WHOLE = new BillingInformation(
            "10201409/A\\1",
            LocalDate.of(2026, 5, 12),
            Optional.of("1400.000-53"),
            Optional.of("106017086"),
            Optional.of(ServicePeriod.including(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8))),
            List.of(
                    new TaxedAmount(Percentage.of("8.10"), Money.parse("CHF 553.39")),
                    new TaxedAmount(Percentage.of("2.6"), Money.parse("CHF 400.00"))),
            Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 10)),
            30);

    @Test
    void each_part_has_its_number_and_strokes_within_are_marked() {
        assertThat(WHOLE.within(140))
                .isEqualTo("//S1/10/10201409\\/A\\\\1/11/260512/20/1400.000-53/30/106017086/31/260501260508"
                        + "/32/8.1:553.39;2.6:400/40/2:10;0:30");
    }

    @Test
    void what_has_no_room_is_left_out_from_the_end() {
        assertThat(WHOLE.within(40)).isEqualTo("//S1/10/10201409\\/A\\\\1/11/260512");
        assertThat(WHOLE.within(8)).isEmpty();
    }

    @Test
    void one_rate_stands_alone() {
        BillingInformation plain = new BillingInformation(
                "1",
                LocalDate.of(2026, 5, 12),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ServicePeriod.including(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1))),
                List.of(new TaxedAmount(Percentage.of("8.10"), Money.parse("CHF 10.00"))),
                Optional.empty(),
                0);
        assertThat(plain.within(140)).isEqualTo("//S1/10/1/11/260512/31/260501/32/8.1/40/0:0");
    }
}
