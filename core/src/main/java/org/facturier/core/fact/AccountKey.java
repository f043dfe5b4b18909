package org.facturier.core.fact;

import java.util.Optional;
import org.facturier.core.document.Invoice;
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

    /**
     * {@return the account of a document in the book of a house: of its buyer where the house sells, of its seller where it
     * buys; empty where the house is neither, or both}
     */
    public static Optional<AccountKey> of(String house, Invoice document) {
        String seller = document.header().seller().id();
        String buyer = document.header().buyer().id();
        boolean sells = seller.equals(house);
        return sells == buyer.equals(house)
                ? Optional.empty()
                : Optional.of(new AccountKey(
                        house, sells ? buyer : seller, document.header().currency()));
    }

    /** {@return partner and currency, for a person} */
    @Override
    public String toString() {
        return partner + " in " + currency;
    }
}
