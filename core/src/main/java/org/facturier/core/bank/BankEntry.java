package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * One line of a statement: one transaction, or a batch of them booked at once. Its transactions always sum to it, to the cent.
 *
 * @param reference  the bank's reference of the line, where it gives one
 * @param bookedOn  the day on which it was booked
 * @param amount  what the balance rose by, or fell by where it is below zero
 * @param status  how far the bank is
 * @param batch  how many payments the bank says it holds, where it is a batch; its details may be told elsewhere, or never
 * @param transactions  what it holds, in the order of the statement: one where no details are told
 */
public record BankEntry(
        Optional<String> reference,
        LocalDate bookedOn,
        Money amount,
        TransactionStatus status,
        Optional<Integer> batch,
        List<BankTransaction> transactions) {

    /** @throws IllegalArgumentException if a part is missing, or transactions do not sum to the amount */
    public BankEntry {
        Completeness.of("an entry of a statement")
                .needs("bookedOn", bookedOn)
                .needs("amount", amount)
                .needs("status", status)
                .needsEach("transactions", transactions)
                .verify();
        transactions = List.copyOf(transactions);
        if (!sumTo(amount, transactions)) {
            throw new RefusedException(say("bankEntrySum", "the transactions of an entry sum to its amount, {amount}")
                    .with("amount", amount));
        }
    }

    /** {@return an entry that is one transaction} */
    public static BankEntry of(BankTransaction transaction) {
        return new BankEntry(
                transaction.key().map(TransactionKey::bankReference),
                transaction.bookedOn(),
                transaction.amount(),
                transaction.status(),
                Optional.empty(),
                List.of(transaction));
    }

    /** {@return whether the balance moved by it} */
    public boolean isBooked() {
        return status == TransactionStatus.BOOKED;
    }

    /** {@return whether transactions sum to an amount in its currency; none do not} */
    private static boolean sumTo(Money amount, List<BankTransaction> transactions) {
        if (transactions.size() == 1) {
            return transactions.get(0).amount().equals(amount);
        }
        List<Money> parts = transactions.stream().map(BankTransaction::amount).toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(amount::isSameCurrency)
                && Money.total(parts).equals(amount);
    }
}
