package org.facturier.core.account;

import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;

/**
 * What tells one account from another.
 *
 * @param house  the identifier of the party whose book it is
 * @param partner  the identifier of the other party
 * @param currency  the currency of every amount
 */
public record AccountKey(String house, String partner, CurrencyUnit currency) {

    public AccountKey {
        Completeness.of("the key of an account")
                .needs("house", house)
                .needs("partner", partner)
                .needs("currency", currency)
                .verify();
    }

    /** {@return partner and currency, for a person} */
    @Override
    public String toString() {
        return partner + " in " + currency;
    }
}
