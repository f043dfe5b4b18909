package org.facturier.core.bank;

import java.util.Optional;

/**
 * That a transaction takes back an earlier one: a direct debit returned by the debtor's bank, an entry reversed by our own. It
 * is a movement of its own, with its own day and amount; the earlier one stays as it was told.
 *
 * @param of the bank reference of what is taken back, where the bank names it
 * @param endToEndId what the order taken back was called, where that is named
 * @param reason a code of ISO 20022 ExternalReturnReason, such as {@code AM04} (no funds) or {@code MD06} (refused by the
 *     debtor); a code of the format where it has its own
 */
public record Undone(Optional<String> of, Optional<String> endToEndId, Optional<String> reason) {

    /** That an entry takes something back, and nothing is said of what. */
    public static final Undone SOMETHING = new Undone(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return the end of the transaction with this bank reference} */
    public static Undone of(String bankReference) {
        return new Undone(Optional.of(bankReference), Optional.empty(), Optional.empty());
    }
}
