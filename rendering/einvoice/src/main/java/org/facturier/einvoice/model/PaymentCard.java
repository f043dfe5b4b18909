package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The card that an invoice was paid with, BG-18.
 *
 * @param number  four to six last digits, never the whole number; demanded by the norm
 * @param holder  the name on the card
 */
public record PaymentCard(
        @Bt("BT-87") Optional<String> number, @Bt("BT-88") Optional<String> holder) {

    public PaymentCard {
        requireNonNull(number, "number");
        requireNonNull(holder, "holder");
    }
}
