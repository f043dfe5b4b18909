package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Every unit costs what the tier of the whole quantity says, plus the flat fee of that tier. More may cost less just
 * above a bound; nothing is due for nothing.
 *
 * <p>1.00 up to 100 and 0.80 beyond: 100 are 100.00, 101 are 80.80, and 150 are 120.00.
 *
 * @param tiers  intervals (previous bound, bound]; the last has no bound
 */
public record VolumePrice(List<Tier> tiers) implements PricingModel {

    /** @throws IllegalArgumentException unless bounds rise strictly and the last tier alone has none */
    public VolumePrice {
        Completeness.of("a volume price").needs("tiers", tiers).verify();
        tiers = Tier.requireRising(tiers);
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        Tier reached = tiers.stream()
                .filter(tier -> tier.reaches(QuantityPrice.requireQuantity(quantity)))
                .findFirst()
                .orElseThrow();
        boolean none = quantity.signum() == 0;
        return QuantityPrice.of(
                new TierLine(quantity, reached.unitPrice(), none ? Optional.empty() : reached.flatFee()));
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(tiers.get(0).unitPrice().getCurrencyUnit());
    }

    @Override
    public List<PriceCliff> cliffs() {
        List<PriceCliff> cliffs = new ArrayList<>();
        for (int i = 1; i < tiers.size(); i++) {
            BigDecimal bound = tiers.get(i - 1).upTo().orElseThrow();
            BigMoney upTo = tiers.get(i - 1).whole(bound);
            BigMoney above = tiers.get(i).whole(bound);
            if (above.isLessThan(upTo)) {
                cliffs.add(new PriceCliff(bound, upTo, above));
            }
        }
        return cliffs;
    }
}
