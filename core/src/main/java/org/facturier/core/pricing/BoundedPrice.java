package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Amounts;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Another model, but never less than a minimum and never more than a maximum; the minimum is due for nothing, too. A price at a
 * bound has no tier lines.
 *
 * <p>0.10 a call, at least 25.00 and at most 100.00: 100 calls are 25.00, 600 calls are 60.00, and 2,000 are 100.00.
 *
 * @param model  what is bounded
 * @param minimum  the least that is due, empty if none
 * @param maximum  the most that is due, empty if none; applied after the minimum
 */
public record BoundedPrice(PricingModel model, Optional<BigMoney> minimum, Optional<BigMoney> maximum)
        implements PricingModel {

    /**
     * @throws IllegalArgumentException if a bound is negative or in another currency than the other one or the model, or the
     *     maximum is below the minimum
     */
    public BoundedPrice {
        Completeness.of("a bounded price").needs("model", model).verify();
        minimum.ifPresent(QuantityPrice::requirePrice);
        maximum.ifPresent(QuantityPrice::requirePrice);
        if (minimum.isPresent() || maximum.isPresent()) {
            Amounts.inOneCurrency(
                    say("ofBoundedPrice", "a bounded price"),
                    Stream.concat(
                            model.pricedIn().map(BigMoney::zero).stream(),
                            Stream.concat(minimum.stream(), maximum.stream())));
        }
        if (minimum.isPresent() && maximum.isPresent() && maximum.get().isLessThan(minimum.get())) {
            throw new RefusedException(say("boundsCross", "the maximum {maximum} is below the minimum {minimum}")
                    .with("maximum", maximum.get())
                    .with("minimum", minimum.get()));
        }
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        QuantityPrice price = QuantityPrice.by(model, quantity);
        BigMoney amount = bounded(price.amount());
        // tier lines that do not come to the price would contradict it
        return amount.isEqual(price.amount()) ? price : new QuantityPrice(amount, List.of());
    }

    /** {@return an amount brought to the bounds; both are of its currency} */
    private BigMoney bounded(BigMoney amount) {
        BigMoney least = minimum.filter(amount::isLessThan).orElse(amount);
        return maximum.filter(least::isGreaterThan).orElse(least);
    }

    /** A bound may level a cliff. */
    @Override
    public List<PriceCliff> cliffs() {
        return model.cliffs().stream()
                .filter(cliff -> bounded(cliff.above()).isLessThan(bounded(cliff.upTo())))
                .map(cliff -> new PriceCliff(cliff.quantity(), bounded(cliff.upTo()), bounded(cliff.above())))
                .toList();
    }

    /** {@return the tiers, numbered from 1, whose price no quantity pays, for it is below the minimum or beyond the maximum} */
    public List<Integer> tiersWithoutEffect() {
        return Tiers.of(model).stream()
                .filter(reach -> minimum.filter(least -> reach.most()
                                        .filter(most -> !most.isGreaterThan(least))
                                        .isPresent())
                                .isPresent()
                        || maximum.filter(most -> !reach.least().isLessThan(most))
                                .isPresent())
                .map(Tiers.PriceRange::number)
                .toList();
    }

    /** A bound says it, else the model; a price may be bounded by others as deep as a host likes, so that no call is within another. */
    @Override
    public Optional<CurrencyUnit> pricedIn() {
        BoundedPrice bounded = this;
        while (bounded.bound().isEmpty() && bounded.model instanceof BoundedPrice inner) {
            bounded = inner;
        }
        Optional<CurrencyUnit> own = bounded.bound().map(BigMoney::getCurrencyUnit);
        return own.isPresent() ? own : bounded.model.pricedIn();
    }

    private Optional<BigMoney> bound() {
        return minimum.or(() -> maximum);
    }
}
