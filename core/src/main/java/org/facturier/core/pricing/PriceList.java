package org.facturier.core.pricing;

import java.util.Map;
import org.facturier.core.finding.Completeness;

/**
 * Prices by product.
 *
 * @param name  whose prices they are, such as an agreement, a segment or everybody's
 * @param prices  by product code
 */
public record PriceList(String name, Map<String, PricingModel> prices) {

    public PriceList {
        Completeness.of("a price list").needs("name", name).verify();
        prices = Map.copyOf(prices);
    }
}
