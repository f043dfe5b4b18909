package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;

/**
 * A place where more costs less. At 1.00 each up to 100 and 0.80 each for all beyond, 100 cost 100.00, and a little more only
 * 80.00.
 *
 * @param quantity  the last quantity before it
 * @param upTo  what that quantity costs
 * @param above  what the least more costs: the limit from above, exact
 */
public record PriceCliff(BigDecimal quantity, BigMoney upTo, BigMoney above) {

    /** @throws IllegalArgumentException if the price does not fall */
    public PriceCliff {
        Completeness.of("a price cliff")
                .needs("quantity", quantity)
                .needs("upTo", upTo)
                .needs("above", above)
                .verify();
        quantity = Decimals.canonical(quantity);
        if (!above.isLessThan(upTo)) {
            throw new RefusedException(say("cliffRises", "a price falls at a cliff, not from {upTo} to {above}")
                    .with("upTo", upTo)
                    .with("above", above));
        }
    }
}
