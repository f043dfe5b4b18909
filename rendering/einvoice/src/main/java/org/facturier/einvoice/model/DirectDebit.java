package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a direct debit needs, BG-19.
 *
 * @param mandate  the reference of the mandate
 * @param creditor  the identifier of the creditor, such as that of SEPA
 * @param account  the account that is debited
 */
public record DirectDebit(
        @Bt("BT-89") Optional<String> mandate,
        @Bt("BT-90") Optional<String> creditor,
        @Bt("BT-91") Optional<String> account) {

    public DirectDebit {
        requireNonNull(mandate, "mandate");
        requireNonNull(creditor, "creditor");
        requireNonNull(account, "account");
    }
}
