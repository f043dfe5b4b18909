package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Amounts;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;

/**
 * One tier line of a price, such as the hours of one tier.
 *
 * @param quantity  how much falls into it
 * @param unitPrice  the price of one
 * @param flatFee  what is due on top for entering it, empty if nothing
 */
public record TierLine(BigDecimal quantity, BigMoney unitPrice, Optional<BigMoney> flatFee) {

    /** @throws IllegalArgumentException if price and fee are in two currencies */
    public TierLine {
        Completeness.of("a tier line")
                .needs("quantity", quantity)
                .needs("unitPrice", unitPrice)
                .verify();
        quantity = Decimals.canonical(quantity);
        Amounts.inOneCurrency(say("ofTierLine", "a tier line"), Stream.concat(Stream.of(unitPrice), flatFee.stream()));
    }

    /** {@return a tier line without a flat fee} */
    static TierLine of(BigDecimal quantity, BigMoney unitPrice) {
        return new TierLine(quantity, unitPrice, Optional.empty());
    }

    /** {@return quantity times price plus fee: exact, unrounded} */
    public BigMoney amount() {
        BigMoney variable = unitPrice.multipliedBy(quantity);
        return flatFee.map(variable::plus).orElse(variable);
    }
}
