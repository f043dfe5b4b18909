package org.facturier.core.collection;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Transactions that a bank collects together.
 *
 * @param collectedOn  the day of the debit, a business day
 * @param scheme  of all their mandates
 * @param sequence  which debit of its mandate each of them is
 * @param transactions  one at least, in the order in which they were given
 */
public record CollectionBatch(
        LocalDate collectedOn, DebitScheme scheme, SequenceType sequence, List<DirectDebitTransaction> transactions) {

    /** @throws IllegalArgumentException if a part is missing */
    public CollectionBatch {
        Completeness.of("a batch of a collection")
                .needs("collectedOn", collectedOn)
                .needs("scheme", scheme)
                .needs("sequence", sequence)
                .verify();
        transactions = List.copyOf(transactions);
    }

    /**
     * {@return what all come to, in EUR: the control sum of the batch}
     */
    public Money total() {
        return Money.total(
                transactions.stream().map(DirectDebitTransaction::amount).toList());
    }
}
