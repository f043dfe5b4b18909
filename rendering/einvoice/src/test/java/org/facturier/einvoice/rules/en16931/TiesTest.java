package org.facturier.einvoice.rules.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.einvoice.model.Cents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {

    /** Doubles: 1.005 is 1.00499999999999989, 1.115 is 1.11499999999999999; 1.005 x 10 x 10 = 100.49999999999999, 1.115 x 10 x 10 = 111.5. */
    @ParameterizedTest
    @CsvSource({
        "0.125, 0.13, 0.13",
        "1.005, 1.00, 1.00",
        "1.115, 1.11, 1.12",
        "0.135, 0.14, 0.14",
        "-0.125, -0.12, -0.12",
        "-1.115, -1.11, -1.11",
        "0.1250, 0.13, 0.13",
        "0.1251, 0.13, 0.13",
        "0.124, 0.12, 0.12",
        "0.12, 0.12, 0.12",
        "10.00, 10.00, 10.00"
    })
    void a_tie_goes_where_doubles_put_it(BigDecimal sum, String decimal, String binary) {
        assertThat(Cents.of(Ties.decimal(sum, () -> Stream.of(sum)))).isEqualByComparingTo(decimal);
        assertThat(Cents.of(Ties.binary(sum, () -> Stream.of(sum)))).isEqualByComparingTo(binary);
    }

    /** In doubles 0.10 + 0.20 + 0.705 is 1.00499999999999989, and from behind 1.00500000000000012. */
    @Test
    void doubles_are_added_in_the_order_of_the_document() {
        List<BigDecimal> amounts =
                Stream.of("0.10", "0.20", "0.705").map(BigDecimal::new).toList();
        List<BigDecimal> reversed = List.of(amounts.get(2), amounts.get(1), amounts.get(0));
        BigDecimal sum = new BigDecimal("1.005");
        assertThat(Cents.of(Ties.decimal(sum, amounts::stream))).isEqualByComparingTo("1.00");
        assertThat(Cents.of(Ties.decimal(sum, reversed::stream))).isEqualByComparingTo("1.01");
    }
}
