package org.facturier.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.facturier.core.finding.RefusedException;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class PriceTermsTest {

    private static final BigMoney PRICE = BigMoney.parse("EUR 1.85");

    private static PriceTerms less(String discount) {
        return PriceTerms.builder()
                .unitPrice(PRICE)
                .discount(Optional.of(BigMoney.parse(discount)))
                .build();
    }

    @Test
    void the_list_price_is_the_price_and_what_it_was_lowered_by() {
        assertThat(less("EUR 0.35").listPrice()).isEqualTo(BigMoney.parse("EUR 2.20"));
        assertThat(PriceTerms.of(PRICE).listPrice()).isEqualTo(PRICE);
        assertThat(less("EUR 0.35").toBuilder().build()).isEqualTo(less("EUR 0.350"));
    }

    @Test
    void another_price_has_not_the_discount_of_this_one() {
        assertThat(less("EUR 0.35").toBuilder()
                        .unitPrice(BigMoney.parse("EUR 1.00"))
                        .build()
                        .discount())
                .isEmpty();
    }

    @Test
    void a_discount_is_zero_or_more_in_the_currency_of_the_price() {
        assertThatThrownBy(() -> less("EUR -0.01")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> less("CHF 0.35")).isInstanceOf(RefusedException.class);
    }
}
