package org.facturier.core.collection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a creditor has collected, by day, scheme and sequence.
 *
 * <p>It computes and books nothing: who stores it tells its mandates the day of their debit ({@link Mandate#usedOn}), and its book
 * what came in once the bank says so.
 *
 * @param creditor  who collects
 * @param batches  by day, then scheme, then sequence; none where nothing is right
 * @param findings  what is wrong with transactions that were left out, and remarks on those that were taken; a place is that of
 *     the transaction among those given, {@code transactions[0]}
 */
public record DirectDebitCollection(Creditor creditor, List<CollectionBatch> batches, Findings findings) {

    public DirectDebitCollection {
        Completeness.of("a collection")
                .needs("creditor", creditor)
                .needs("findings", findings)
                .verify();
        batches = List.copyOf(batches);
    }

    /**
     * {@return the collection of all that is right} A transaction is collected on the day on which it is due, or the next business day
     * from then on, and not before the business day after the file is given to the bank.
     *
     * @param given  the day on which the bank has the file
     * @param transactions  in any order; of several by a mandate that was not used yet the one due first is its first debit
     * @param business  the days on which banks collect
     */
    public static DirectDebitCollection of(
            Creditor creditor, LocalDate given, List<DirectDebitTransaction> transactions, BusinessDays business) {
        Collecting collecting = new Collecting(given, business);
        inOrder(transactions).forEach(at -> collecting.add("transactions[" + at + "]", transactions.get(at)));
        return new DirectDebitCollection(creditor, collecting.batches(), collecting.findings());
    }

    /** {@return the places of transactions by their days, of one day as they were given} */
    private static List<Integer> inOrder(List<DirectDebitTransaction> transactions) {
        return IntStream.range(0, transactions.size())
                .boxed()
                .sorted(Comparator.comparing(at -> transactions.get(at).dueOn()))
                .toList();
    }

    /** {@return how many transactions are collected} */
    public int count() {
        return batches.stream().mapToInt(batch -> batch.transactions().size()).sum();
    }

    /** {@return what all come to} */
    public Money total() {
        return batches.stream().map(CollectionBatch::total).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
