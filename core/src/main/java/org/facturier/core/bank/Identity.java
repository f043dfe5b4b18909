package org.facturier.core.bank;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What is one movement, wherever it is told: the same bank reference with the same day and amount. The same reference with
 * another day or amount is other money, for a bank may use a reference twice.
 *
 * @param key  the reference
 * @param bookedOn  the day
 * @param amount  how much
 */
record Identity(TransactionKey key, LocalDate bookedOn, Money amount) {

    /**
     * {@return what a transaction is}
     *
     * @throws java.util.NoSuchElementException if it has no bank reference
     */
    static Identity of(BankTransaction transaction) {
        return new Identity(transaction.key().orElseThrow(), transaction.bookedOn(), transaction.amount());
    }

    /**
     * {@return the identifier of the first movement that is this one, such as {@code NUMBER/B1#2/2026-01-30/EUR 60.00}}
     *
     * @param account the number of the account
     */
    String id(String account) {
        return account + "/" + key.bankReference()
                + key.index().map(index -> "#" + index).orElse("") + "/" + bookedOn + "/" + amount;
    }
}
