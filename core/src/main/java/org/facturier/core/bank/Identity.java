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

    static Identity of(BankTransaction transaction) {
        return new Identity(transaction.key().orElseThrow(), transaction.bookedOn(), transaction.amount());
    }

    /** {@return the identifier of the first movement that is this one} */
    String id(String account) {
        return account + "/" + key.bankReference()
                + key.index().map(index -> "#" + index).orElse("") + "/" + bookedOn + "/" + amount;
    }
}
