package org.facturier.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class PriceBookTest {

    private static final PricingModel OWN = new UnitPrice(BigMoney.parse("EUR 8"));
    private static final PricingModel SEGMENT = new UnitPrice(BigMoney.parse("EUR 9"));
    private static final PricingModel USUAL = new UnitPrice(BigMoney.parse("EUR 10"));

    private final PriceBook book = PriceBook.of(
            new PriceList("AG-1", Map.of("hours", OWN)),
            new PriceList("associations", Map.of("hours", SEGMENT, "seats", SEGMENT)),
            new PriceList("everybody", Map.of("hours", USUAL, "seats", USUAL, "days", USUAL)));

    @Test
    void the_most_particular_list_that_has_a_product_decides_and_is_named() {
        assertThat(book.price("hours")).contains(new ListedPrice(OWN, "AG-1", List.of()));
        assertThat(book.price("seats")).contains(new ListedPrice(SEGMENT, "associations", List.of("AG-1")));
        assertThat(book.price("days")).contains(new ListedPrice(USUAL, "everybody", List.of("AG-1", "associations")));
        assertThat(book.price("miles")).isEmpty();
    }
}
