package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Sold in packages: what is used beyond the free quantity is rounded up to whole packages.
 *
 * <p>Packages of 1,000 at 5.00 beyond 500 free units: 501 are one package, 1,501 are two, 10.00.
 *
 * @param size  units in a package, above zero
 * @param packagePrice  the price of one package
 * @param free  units that cost nothing, zero or more
 */
public record PackagePrice(BigDecimal size, BigMoney packagePrice, BigDecimal free) implements PricingModel {

    /** @throws IllegalArgumentException if the size is not above zero, or the price or the free quantity is negative */
    public PackagePrice {
        Completeness.of("a package price")
                .needs("size", size)
                .needs("packagePrice", packagePrice)
                .needs("free", free)
                .verify();
        size = Decimals.canonical(size);
        free = Decimals.canonical(free);
        QuantityPrice.requirePrice(packagePrice);
        if (size.signum() <= 0 || free.signum() < 0) {
            throw new RefusedException(say(
                            "packageSize",
                            "a package has a size above zero and free units of zero or more, not {size} and {free}")
                    .with("size", size)
                    .with("free", free));
        }
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        BigDecimal billable =
                QuantityPrice.requireQuantity(quantity).subtract(free).max(BigDecimal.ZERO);
        BigDecimal[] parts = billable.divideAndRemainder(size);
        BigDecimal packages = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigDecimal.ONE);
        return QuantityPrice.of(TierLine.of(packages, packagePrice));
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(packagePrice.getCurrencyUnit());
    }
}
