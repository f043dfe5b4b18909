package org.facturier.core.party;

import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Who acts on a document for the seller: one who is paid, one who answers for the tax. Most documents have neither and bear
 * {@link #none}.
 *
 * @param payee  who is paid in the place of the seller (BG-10)
 * @param taxRepresentative  who owes the VAT in the place of the seller (BG-11)
 * @source EN 16931-1:2017, BG-10 and BG-11
 */
public record Agents(Optional<@Valid Payee> payee, Optional<@Valid TaxRepresentative> taxRepresentative) {

    private static final Agents NONE = new Agents(Optional.empty(), Optional.empty());

    /** {@return those of a document on which the seller acts alone} */
    public static Agents none() {
        return NONE;
    }

    /** {@return these, with one who is paid} */
    public Agents withPayee(Payee payee) {
        return new Agents(Optional.of(payee), taxRepresentative);
    }

    /** {@return these, with one who answers for the tax} */
    public Agents withTaxRepresentative(TaxRepresentative taxRepresentative) {
        return new Agents(payee, Optional.of(taxRepresentative));
    }
}
