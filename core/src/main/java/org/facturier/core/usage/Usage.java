package org.facturier.core.usage;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;

/**
 * Something that was used, delivered or sold, to be billed by quantity: hours worked, calls made, or sales that a commission is
 * a part of. What it costs, and whether anybody is billed for it, is said by an agreement alone.
 *
 * <p>A correction of what was recorded is the record with its right quantity and the same identifier in place of the wrong one:
 * the next run bills or gives back the difference.
 *
 * @param id  the host's identifier; the same record never counts twice
 * @param partner  the identifier of the partner, or of its site where the agreement is for one
 * @param metric  what was used, by the name that billing rules give it
 * @param on  the day, in the time zone of the agreement
 * @param quantity  how much, zero or more, in the unit of the rule that prices it; of sales an amount in the currency of the
 *     agreement
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
