package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one unit of a currency is worth in another, as published on a day. Stored with its source, so that an amount can
 * be retraced years later.
 *
 * @param from  the currency converted
 * @param to  the currency of the result
 * @param rate  units of {@code to} for one unit of {@code from}, above zero
 * @param publishedOn  the day of publication
 * @param source  who published it, such as {@code ECB}
 * @source Directive 2006/112/EC, art. 91 and 230
 */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, BigDecimal rate, LocalDate publishedOn, String source) {

    /** @throws IllegalArgumentException if something is missing, the rate is not above zero, or both currencies are the same */
    public ExchangeRate {
        Completeness.of("an exchange rate")
                .needs("from", from)
                .needs("to", to)
                .needs("rate", rate)
                .needs("publishedOn", publishedOn)
                .needs("source", source)
                .verify();
        rate = Decimals.canonical(rate);
        if (rate.signum() <= 0) {
            throw new RefusedException(say("rateNotPositive", "an exchange rate is above zero, not {rate}")
                    .with("rate", rate));
        }
        if (from.equals(to)) {
            throw new RefusedException(
                    say("rateToItself", "an exchange rate joins two currencies, not {currency} with itself")
                            .with("currency", from));
        }
        if (source.isBlank()) {
            throw new RefusedException(say("rateWithoutSource", "an exchange rate names its source"));
        }
    }

    /**
     * {@return the amount in the other currency, stated in its decimals}
     *
     * @throws CurrencyMismatchException if the amount is not in {@code from}
     */
    public Money convert(Money amount) {
        if (!amount.getCurrencyUnit().equals(from)) {
            throw new CurrencyMismatchException(amount.getCurrencyUnit(), from);
        }
        return Rounding.state(to, amount.getAmount().multiply(rate));
    }
}
