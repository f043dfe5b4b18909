package org.facturier.core.money;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Rates of exchange by day, such as the reference rates of a central bank. The host keeps them; nothing is fetched here.
 *
 * @implSpec Immutable and safe for many threads. X1: a rate joins the two currencies in the direction asked. X2: it was
 *     published on the day asked or before, the last one known by then. X3: equal questions have equal answers. X4: a pair or a
 *     day that is not known, and a currency with itself, has no rate; nothing is thrown and nothing guessed. The test
 *     interface {@code ExchangeRatesContract} states them.
 * @source Directive 2006/112/EC, art. 91 and 230
 */
@FunctionalInterface
public interface ExchangeRates {

    /** {@return what one unit of {@code from} is worth in {@code to} on a day, with the source and day of publication} */
    Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, LocalDate on);

    /** {@return rates of which none is known} */
    static ExchangeRates none() {
        return (from, to, on) -> Optional.empty();
    }
}
