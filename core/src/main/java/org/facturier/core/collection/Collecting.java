package org.facturier.core.collection;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.finding.Findings;

/** Puts transactions into batches, one after the other in the order of their days, and keeps what is wrong with them. */
final class Collecting {

    /** What all transactions of a batch have alike, in the order of batches. */
    private record Key(LocalDate day, DebitScheme scheme, SequenceType sequence) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::day).thenComparing(Key::scheme).thenComparing(Key::sequence);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final LocalDate given;
    private final BusinessDays business;
    private final Map<Key, List<DirectDebitTransaction>> batches = new TreeMap<>();
    private final Findings.Gathering findings = Findings.gathering();
    private final Set<String> names = new HashSet<>();
    private final Set<String> mandates = new HashSet<>();

    /**
     * @param given  the day on which the bank has the file
     * @param business  the days on which banks collect; may be of the host
     */
    Collecting(LocalDate given, BusinessDays business) {
        this.given = given;
        this.business = business;
    }

    /** Adds a transaction to its batch, unless something is wrong with it. */
    void add(String path, DirectDebitTransaction transaction) {
        findings.add(CollectionRule.DAY_FOUND
                .ask(path + ".dueOn", () -> day(transaction))
                .map(day -> add(path, transaction, day))
                .orElse(Findings::of));
    }

    /**
     * {@return what is wrong with a transaction, which is left out if one is an error}
     *
     * @param day  on which it would be collected
     */
    private Findings add(String path, DirectDebitTransaction transaction, LocalDate day) {
        Findings found = new TransactionCheck(transaction, day, path).findings().plus(repeated(transaction, path));
        if (!found.hasErrors()) {
            names.add(transaction.endToEndId());
            SequenceType sequence =
                    sequence(transaction, mandates.add(transaction.mandate().id()));
            Key key = new Key(day, transaction.mandate().scheme(), sequence);
            batches.computeIfAbsent(key, added -> new ArrayList<>()).add(transaction.as(sequence));
        }
        return found;
    }

    /** {@return the day of the debit: when it is due, or the next day on which banks collect, and not before the file is there} */
    private LocalDate day(DirectDebitTransaction transaction) {
        LocalDate earliest = given.plusDays(1);
        LocalDate day = transaction.dueOn().isBefore(earliest) ? earliest : transaction.dueOn();
        return BusinessDayRule.FOLLOWING.adjusted(day, business);
    }

    /** {@return what is wrong among transactions: two of one name, two by a mandate for one debit} */
    private Findings repeated(DirectDebitTransaction transaction, String path) {
        Findings found = Findings.none();
        if (names.contains(transaction.endToEndId())) {
            found = found.plus(Findings.of(CollectionRule.NAMED_ONCE.at(
                    path + ".endToEndId",
                    say("another transaction is called {id}").with("id", transaction.endToEndId()))));
        }
        boolean once = transaction.mandate().use() == MandateUse.ONE_OFF;
        return once && mandates.contains(transaction.mandate().id())
                ? found.plus(Findings.of(CollectionRule.MANDATE_ONCE.at(
                        path + ".mandate.use",
                        say("again", "another transaction is collected by the mandate {id}, which is for one debit")
                                .with("id", transaction.mandate().id()))))
                : found;
    }

    /** {@return which debit of its mandate it is, as it says or as follows from the mandate} */
    private static SequenceType sequence(DirectDebitTransaction transaction, boolean firstHere) {
        Mandate mandate = transaction.mandate();
        if (mandate.use() == MandateUse.ONE_OFF) {
            return SequenceType.ONE_OFF;
        }
        boolean unused = firstHere && mandate.lastCollectedOn().isEmpty();
        return transaction.sequence().orElse(unused ? SequenceType.FIRST : SequenceType.RECURRENT);
    }

    /** {@return the batches by day, then scheme, then sequence} */
    List<CollectionBatch> batches() {
        return batches.entrySet().stream()
                .map(batch -> new CollectionBatch(
                        batch.getKey().day(),
                        batch.getKey().scheme(),
                        batch.getKey().sequence(),
                        batch.getValue()))
                .toList();
    }

    /**
     * {@return what was found so far, in the order of the days of the transactions}
     */
    Findings findings() {
        return findings.findings();
    }
}
