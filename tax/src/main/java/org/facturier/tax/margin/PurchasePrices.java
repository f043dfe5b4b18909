package org.facturier.tax.margin;

import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.LineReference;
import org.joda.money.Money;

/**
 * Says what goods cost that were sold under the margin scheme. The host knows; no document does.
 *
 * @implSpec Equal arguments give equal answers, in the currency of the invoice. What throws, gives null or another answer
 *     costs the line a finding, and no other line anything.
 * @source Directive 2006/112/EC, art. 312(2)
 */
@FunctionalInterface
public interface PurchasePrices {

    /** {@return all that was paid for what a line sells, tax included, zero or more; empty if that is not known} */
    Optional<Money> of(LineReference line);

    /** {@return the prices of a table; a line that it does not have is not known} */
    static PurchasePrices of(Map<LineReference, Money> prices) {
        Map<LineReference, Money> known = Map.copyOf(prices);
        return line -> Optional.ofNullable(known.get(line));
    }
}
