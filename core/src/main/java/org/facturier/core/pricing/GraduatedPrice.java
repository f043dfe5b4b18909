package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Each unit costs what its own tier says; the flat fee of every tier entered is added.
 *
 * <p>1.00 up to 100 and 0.80 beyond: 150 are 100.00 and 40.00. It never falls, so that it has no cliff.
 *
 * @param tiers  intervals (previous bound, bound]; the last has no bound
 */
public record GraduatedPrice(List<Tier> tiers) implements PricingModel {

    /** @throws IllegalArgumentException unless bounds rise strictly and the last tier alone has none */
    public GraduatedPrice {
        Completeness.of("a graduated price").needs("tiers", tiers).verify();
        tiers = Tier.requireRising(tiers);
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        List<TierLine> tierLines = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            if (QuantityPrice.requireQuantity(quantity).compareTo(lower) <= 0) {
                break;
            }
            BigDecimal upper = tier.upTo().map(quantity::min).orElse(quantity);
            tierLines.add(new TierLine(upper.subtract(lower), tier.unitPrice(), tier.flatFee()));
            lower = upper;
        }
        CurrencyUnit currency = tiers.get(0).unitPrice().getCurrencyUnit();
        BigMoney sum = tierLines.stream().map(TierLine::amount).reduce(BigMoney.zero(currency), BigMoney::plus);
        return new QuantityPrice(sum, tierLines);
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(tiers.get(0).unitPrice().getCurrencyUnit());
    }
}
