package org.facturier.einvoice.rules.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.facturier.einvoice.model.Cents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {

    /** Doubles: 1.005 x 10 x 10 = 100.49999999999999, 1.115 x 10 x 10 = 111.5, 0.125 x 10 x 10 = 12.5. */
    @ParameterizedTest
    @CsvSource({
        "0.125, 0.12, 0.13",
        "1.005, 1.00, 1.00",
        "1.115, 1.12, 1.12",
        "0.135, 0.14, 0.14",
        "-0.125, -0.12, -0.12",
        "0.1250, 0.12, 0.13",
        "0.1251, 0.13, 0.13",
        "0.124, 0.12, 0.12",
        "0.12, 0.12, 0.12",
        "10.00, 10.00, 10.00"
    })
    void a_tie_goes_to_the_even_cent_or_where_doubles_put_it(String sum, String even, String binary) {
        assertThat(Cents.of(Ties.even(new BigDecimal(sum)))).isEqualByComparingTo(even);
        assertThat(Cents.of(Ties.binary(new BigDecimal(sum)))).isEqualByComparingTo(binary);
    }
}
