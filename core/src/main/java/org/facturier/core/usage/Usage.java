package org.facturier.core.usage;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;

/**
 * Something that was used, delivered or sold, to be billed by quantity.
 *
 * @param id  the host's identifier; the same record never counts twice
 * @param partner  the identifier of the partner, or of its site where the agreement is for one
 * @param metric  what was used
 * @param on  the day, in the time zone of the agreement
 * @param quantity  how much, zero or more
 */
public record Usage(String id, String partner, String metric, LocalDate on, BigDecimal quantity) {

    /** @throws IllegalArgumentException if the quantity is negative */
    public Usage {
        Completeness.of("a usage record")
                .needs("id", id)
                .needs("partner", partner)
                .needs("metric", metric)
                .needs("on", on)
                .needs("quantity", quantity)
                .verify();
        quantity = Decimals.canonical(quantity);
        if (quantity.signum() < 0) {
            throw new RefusedException(say("usageNegative", "a quantity used is zero or more, not {quantity}")
                    .with("quantity", quantity));
        }
    }
}
