package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.Unit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each figure was worked out by hand. */
class PriceBasisTest {

    @Test
    void a_part_is_what_is_due_up_to_its_end_less_what_was_due_before() {
        // 99.99 x 9/28 = 32.139...
        assertThat(part("EUR 99.99", 0, 9, 28).amount()).isEqualTo(Money.parse("EUR 32.14"));
        assertThat(part("EUR 99.99", 9, 28, 28).amount()).isEqualTo(Money.parse("EUR 67.85"));
        // 0.10 x 2/31 = 0.006..., less 0.10 x 1/31 = 0.003...
        assertThat(part("EUR 0.10", 1, 2, 31).amount()).isEqualTo(Money.parse("EUR 0.01"));
        assertThat(part("EUR 0.10", 1, 2, 31).counted()).isEqualTo(1);
    }

    @Test
    void a_bound_comes_to_what_charges_lack_to_it_or_have_beyond_it() {
        Money bound = Money.parse("EUR 500.00");
        assertThat(new Minimum(Money.parse("EUR 320.00"), bound, Optional.empty()).amount())
                .isEqualTo(Money.parse("EUR 180.00"));
        assertThat(new Maximum(Money.parse("EUR 620.00"), bound, Optional.empty()).amount())
                .isEqualTo(Money.parse("EUR -120.00"));
    }

    @Test
    void a_part_that_is_not_within_its_whole_is_refused() {
        assertThatThrownBy(() -> part("EUR 1.00", 5, 4, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 to 4 of 30");
        assertThatThrownBy(() -> part("EUR 1.00", -1, 4, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part("EUR 1.00", 0, 31, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part("EUR 1.00", 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_difference_between_two_currencies_is_refused() {
        assertThatThrownBy(() -> new LineOrigin.Adjustment(Money.parse("EUR 1.00"), Money.parse("USD 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are in one currency, not EUR 1.00 and USD 1.00");
    }

    @Test
    void a_bound_in_another_currency_is_refused() {
        Money charges = Money.parse("EUR 1.00");
        assertThatThrownBy(() -> new Minimum(charges, Money.parse("CHF 2.00"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHF 2.00 and EUR 1.00");
        assertThatThrownBy(() -> new Maximum(charges, charges, Optional.of(part("CHF 2.00", 0, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Prorated part(String whole, long before, long until, long of) {
        return new Prorated(Money.parse(whole), before, until, of, Optional.of(Unit.DAY));
    }
}
