package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Percentage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A part of an amount, such as a commission; the quantity is that amount. 3 % of sales of 12,400.00 are 372.00.
 *
 * @param percent  the part
 * @param currency  the currency of amount and price
 */
public record PercentagePrice(Percentage percent, CurrencyUnit currency) implements PricingModel {

    public PercentagePrice {
        Completeness.of("a percentage price")
                .needs("percent", percent)
                .needs("currency", currency)
                .verify();
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        BigMoney each = BigMoney.of(currency, percent.value().movePointLeft(2));
        return QuantityPrice.of(TierLine.of(QuantityPrice.requireQuantity(quantity), each));
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(currency);
    }
}
