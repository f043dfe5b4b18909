package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Amounts;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;

/**
 * A stretch of quantities with a price of its own.
 *
 * @param upTo  the last quantity in it, inclusive; empty for the last tier, which has no end
 * @param unitPrice  the price of one within it
 * @param flatFee  what is due on top once a quantity enters it, empty if nothing
 */
public record Tier(Optional<BigDecimal> upTo, BigMoney unitPrice, Optional<BigMoney> flatFee) {

    /** @throws IllegalArgumentException if the price or the fee is negative, or they are in two currencies */
    public Tier {
        Completeness.of("a tier").needs("unitPrice", unitPrice).verify();
        upTo = upTo.map(Decimals::canonical);
        QuantityPrice.requirePrice(unitPrice);
        flatFee.ifPresent(QuantityPrice::requirePrice);
        Amounts.inOneCurrency(say("ofTier", "a tier"), Stream.concat(Stream.of(unitPrice), flatFee.stream()));
    }

    /** {@return what a quantity costs that is wholly at the price of this tier} */
    BigMoney whole(BigDecimal quantity) {
        return new TierLine(quantity, unitPrice, flatFee).amount();
    }

    /** {@return whether a quantity lies in this tier or below} */
    boolean reaches(BigDecimal quantity) {
        return upTo.isEmpty() || quantity.compareTo(upTo.get()) <= 0;
    }

    /**
     * {@return a tier without a flat fee}
     *
     * @param bound  the last quantity in it, inclusive
     * @param unitPrice  for one unit in it
     */
    public static Tier upTo(BigDecimal bound, BigMoney unitPrice) {
        return new Tier(Optional.of(bound), unitPrice, Optional.empty());
    }

    /** {@return the last tier, without a flat fee: all that lies beyond those before} */
    public static Tier beyond(BigMoney unitPrice) {
        return new Tier(Optional.empty(), unitPrice, Optional.empty());
    }

    /**
     * {@return the tiers}
     *
     * @throws IllegalArgumentException unless bounds rise strictly from above zero and the last tier alone has none
     */
    static List<Tier> requireRising(List<Tier> tiers) {
        BigDecimal lower = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            boolean last = i == tiers.size() - 1;
            Optional<BigDecimal> upTo = tiers.get(i).upTo();
            if (upTo.isEmpty() != last) {
                throw new RefusedException(
                        say("tierUnbounded", "the last tier, and no other, has no upper bound (tier {tier})")
                                .with("tier", i + 1));
            }
            if (upTo.isPresent() && upTo.get().compareTo(lower) <= 0) {
                throw new RefusedException(say("tierBelow", "tier {tier} ends at {end}, not above {before}")
                        .with("tier", i + 1)
                        .with("end", upTo.get())
                        .with("before", lower));
            }
            lower = upTo.orElse(lower);
        }
        for (Tier tier : tiers) {
            if (!tier.unitPrice()
                    .getCurrencyUnit()
                    .equals(tiers.get(0).unitPrice().getCurrencyUnit())) {
                throw new RefusedException(
                        say("tierForeign", "the tiers of a price are in one currency, not also in {currency}")
                                .with("currency", tier.unitPrice().getCurrencyUnit()));
            }
        }
        if (tiers.isEmpty()) {
            throw new RefusedException(say("tierNone", "a tiered price has at least one tier"));
        }
        return List.copyOf(tiers);
    }
}
