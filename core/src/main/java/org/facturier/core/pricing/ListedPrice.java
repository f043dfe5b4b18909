package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;

/**
 * A price from a price list, and why it is that one. It prices like the model itself. A list that changes later does not change
 * it: it is renewed by an amendment.
 *
 * @param model  the price
 * @param list  the name of the list that has it
 * @param passedOver  the names of the lists asked before, which have no price for the product
 */
public record ListedPrice(PricingModel model, String list, List<String> passedOver) implements PricingModel {

    public ListedPrice {
        Completeness.of("a price from a list")
                .needs("model", model)
                .needs("list", list)
                .verify();
        passedOver = List.copyOf(passedOver);
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        return QuantityPrice.by(model, quantity);
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return model.pricedIn();
    }

    @Override
    public List<PriceCliff> cliffs() {
        return model.cliffs();
    }
}
