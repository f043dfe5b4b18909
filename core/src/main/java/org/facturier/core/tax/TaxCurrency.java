package org.facturier.core.tax;

import java.util.Optional;
import org.facturier.core.money.ExchangeRate;
import org.joda.money.CurrencyUnit;

/**
 * In which further currency the tax of a document is stated, that of the seller's country, and at which rate. Most documents
 * state tax in their own currency alone and have {@link #none}.
 *
 * @param currency  the currency, where the rate is left to the issuer; empty where the rate is given
 * @param rate  the rate; what is issued has it
 * @source EN 16931-1:2017, BT-6 and BT-111; Directive 2006/112/EC, art. 230
 */
public record TaxCurrency(Optional<CurrencyUnit> currency, Optional<ExchangeRate> rate) {

    private static final TaxCurrency NONE = new TaxCurrency(Optional.empty(), Optional.empty());

    /** {@return this, with the currency in which tax is asked for} */
    public TaxCurrency in(CurrencyUnit currency) {
        return new TaxCurrency(Optional.of(currency), rate);
    }

    /** {@return this, with the rate} */
    public TaxCurrency at(ExchangeRate rate) {
        return new TaxCurrency(currency, Optional.of(rate));
    }

    /** {@return that of a document whose tax is in its own currency alone} */
    public static TaxCurrency none() {
        return NONE;
    }
}
