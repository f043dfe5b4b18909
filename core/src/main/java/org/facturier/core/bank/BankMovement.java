package org.facturier.core.bank;

import org.facturier.core.finding.Completeness;

/**
 * One movement of money, however many statements tell of it.
 *
 * @param id  stays the same whatever else is read: account, bank reference, day and amount, and a number where the bank tells two
 *     of them; without a reference the statement and all that is said stand in its place. Fit to be the identifier of a payment
 * @param account  the account
 * @param transaction  what is said of it, in the words of the statement that says most
 */
public record BankMovement(String id, OwnAccount account, BankTransaction transaction) {

    /** @throws IllegalArgumentException if a part is missing */
    public BankMovement {
        Completeness.of("a movement")
                .needs("id", id)
                .needs("account", account)
                .needs("transaction", transaction)
                .verify();
    }

    /** {@return the transaction; the number of the account stands in the identifier, and stays out of logs} */
    @Override
    public String toString() {
        return "BankMovement[" + account + ", " + transaction + "]";
    }
}
