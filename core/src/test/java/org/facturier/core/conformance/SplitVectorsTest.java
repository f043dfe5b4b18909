package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.facturier.core.money.Apportionment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SplitVectorsTest {

    @Test
    void amounts_are_shared_by_largest_remainder() throws IOException {
        Vectors tally = new Vectors("splits");
        for (JsonNode vector : Vectors.json("splits.json")) {
            CurrencyUnit currency = CurrencyUnit.of(vector.get("currency").asText());
            Money total = Money.of(currency, new BigDecimal(vector.get("total").asText()));
            List<Money> expected = decimals(vector.get("expected")).stream()
                    .map(part -> Money.of(currency, part))
                    .toList();
            assertThat(Apportionment.LARGEST_REMAINDER.share(total, decimals(vector.get("weights"))))
                    .as(vector.get("id").asText())
                    .isEqualTo(expected);
            tally.agree();
        }
        tally.print();
    }

    private static List<BigDecimal> decimals(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(number -> new BigDecimal(number.asText()))
                .toList();
    }
}
