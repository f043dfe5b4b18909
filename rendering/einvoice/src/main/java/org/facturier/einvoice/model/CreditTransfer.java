package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An account to pay to, BG-17.
 *
 * @param account  an IBAN, or another number of an account; demanded by the norm
 * @param name  the name of the account
 * @param institution  the BIC or another identifier of the institution
 */
public record CreditTransfer(
        @Bt("BT-84") Optional<String> account,
        @Bt("BT-85") Optional<String> name,
        @Bt("BT-86") Optional<String> institution) {

    public CreditTransfer {
        requireNonNull(account, "account");
        requireNonNull(name, "name");
        requireNonNull(institution, "institution");
    }
}
