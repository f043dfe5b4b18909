package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** What the quantities of each tier of a model cost. */
final class Tiers {

    /**
     * The prices that the quantities of a tier come to.
     *
     * @param number  of the tier, from 1
     * @param least  what costs the least more than its lower bound, a limit
     * @param most  what its last quantity costs; empty where it has none
     */
    record PriceRange(int number, BigMoney least, Optional<BigMoney> most) {}

    private Tiers() {}

    /** {@return the tiers of a graduated or a volume price, none of any other} */
    static List<PriceRange> of(PricingModel model) {
        if (model instanceof GraduatedPrice graduated) {
            return graduated(graduated);
        }
        if (model instanceof ListedPrice listed) {
            return of(listed.model());
        }
        return model instanceof VolumePrice volume ? volume(volume.tiers()) : List.of();
    }

    /** Prices go on from those of the tier before. */
    private static List<PriceRange> graduated(GraduatedPrice model) {
        List<PriceRange> reaches = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        for (Tier tier : model.tiers()) {
            BigMoney before = QuantityPrice.by(model, lower).amount();
            reaches.add(new PriceRange(
                    reaches.size() + 1,
                    tier.flatFee().map(before::plus).orElse(before),
                    tier.upTo().map(bound -> QuantityPrice.by(model, bound).amount())));
            lower = tier.upTo().orElse(lower);
        }
        return reaches;
    }

    /** Each tier prices the whole quantity by itself. */
    private static List<PriceRange> volume(List<Tier> tiers) {
        List<PriceRange> reaches = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            reaches.add(new PriceRange(
                    reaches.size() + 1, tier.whole(lower), tier.upTo().map(tier::whole)));
            lower = tier.upTo().orElse(lower);
        }
        return reaches;
    }
}
