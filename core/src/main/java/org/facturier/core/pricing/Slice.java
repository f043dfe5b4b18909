package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;

/**
 * One slice of a price, such as the hours of one tier.
 *
 * @param quantity  how much falls into it
 * @param unitPrice  the price of one
 * @param flatFee  what is due on top for entering it, empty if nothing
 */
public record Slice(BigDecimal quantity, BigMoney unitPrice, Optional<BigMoney> flatFee) {

    public Slice {
        Completeness.of("a slice")
                .needs("quantity", quantity)
                .needs("unitPrice", unitPrice)
                .verify();
        quantity = Decimals.canonical(quantity);
    }

    /** {@return a slice without a flat fee} */
    static Slice of(BigDecimal quantity, BigMoney unitPrice) {
        return new Slice(quantity, unitPrice, Optional.empty());
    }

    /** {@return quantity times price plus fee: exact, unrounded} */
    public BigMoney amount() {
        BigMoney variable = unitPrice.multipliedBy(quantity);
        return flatFee.map(variable::plus).orElse(variable);
    }
}
