package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How to pay, BG-16. The syntaxes spread it over several elements; here it is one.
 *
 * @param means  the means of payment, UNTDID 4461; demanded by the norm
 * @param meansText  the means in words
 * @param remittance  what the payer is to quote
 * @param transfers  the accounts to pay to
 * @param card  the card that was paid with
 * @param debit  what a direct debit needs
 */
public record PaymentInstructions(
        @Bt("BT-81") Optional<String> means,
        @Bt("BT-82") Optional<String> meansText,
        @Bt("BT-83") Optional<String> remittance,
        @Bg("BG-17") List<CreditTransfer> transfers,
        @Bg("BG-18") Optional<PaymentCard> card,
        @Bg("BG-19") Optional<DirectDebit> debit) {

    public PaymentInstructions {
        requireNonNull(means, "means");
        requireNonNull(meansText, "meansText");
        requireNonNull(remittance, "remittance");
        transfers = List.copyOf(transfers);
        requireNonNull(card, "card");
        requireNonNull(debit, "debit");
    }
}
