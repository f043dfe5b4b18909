package org.facturier.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;

/**
 * The book of a house, of all its partners or of one: a set of facts and what follows from it. Immutable and safe for many
 * threads; equal sets of facts give equal ledgers, in whatever order, and how often, they were told. It takes all it is told:
 * what cannot be, or waits for something, is a finding and stops nothing else.
 */
public final class Ledger {

    /** {@return the ledger of a house after facts told in any order; of two with one identifier the first stays} */
    public static Ledger of(String house, Iterable<? extends Fact> facts) {
        throw new UnsupportedOperationException();
    }

    /** {@return this ledger after one more fact} */
    public Ledger tell(Fact fact) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return this ledger after one more fact that no rule refuses}
     *
     * @param fact  the fact, and who tells it
     * @param rules  what the house asks of it
     */
    public Outcome<Ledger> tell(ToldFact fact, List<FactRule> rules) {
        throw new UnsupportedOperationException();
    }

    /** {@return the identifier of the house} */
    public String house() {
        throw new UnsupportedOperationException();
    }

    /** {@return every fact that it was told, once, in no order} */
    public Stream<Fact> facts() {
        throw new UnsupportedOperationException();
    }

    /** {@return an account, empty if nothing was told of it} */
    public Optional<Account> account(AccountKey key) {
        throw new UnsupportedOperationException();
    }

    /** {@return every account, by partner, then by currency} */
    public Stream<Account> accounts() {
        throw new UnsupportedOperationException();
    }

    /** {@return what its documents do to each other} */
    public Chain chain() {
        throw new UnsupportedOperationException();
    }

    /** {@return what somebody should look at; what the chain finds is not repeated} */
    public Findings findings() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what to tell a new ledger that begins after a day: an entry for each item that is open or relieved, under its
     * key, with the reliefs, open disputes and promises that still hold} What happened later is told to it as it was told
     * here; what reaches back behind the day waits there, with a finding.
     */
    public List<Fact> carriedForward(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
