package org.facturier.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TaxTreatmentTest {

    @Test
    void a_rate_of_zero_is_no_standard_rate_and_the_refusal_says_what_it_is() {
        for (String zero : new String[] {"0", "0.00"}) {
            assertThatThrownBy(() -> TaxTreatment.standard(zero))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("category S does not permit 0%: a rate of zero is of category Z [zeroRated]");
        }
        assertThatThrownBy(() -> TaxTreatment.standard("-1")).hasMessage("category S does not permit -1%");
    }

    @Test
    void what_is_zero_rated_bears_no_tax_and_needs_no_reason() {
        TaxTreatment zero = TaxTreatment.zeroRated();
        assertThat(zero.category()).isEqualTo(TaxCategory.Z);
        assertThat(zero.percent()).contains(BigDecimal.ZERO);
        assertThat(zero.reason()).isEmpty();
        assertThat(zero.taxOn(Money.parse("EUR 100.00"))).isEqualTo(Money.parse("EUR 0.00"));
    }
}
