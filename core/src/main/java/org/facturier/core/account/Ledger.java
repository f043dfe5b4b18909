package org.facturier.core.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.TaxPoint;

/**
 * The book of a house, of all its partners or of one: a set of facts and what follows from it. Immutable and safe for many
 * threads; equal sets of facts give equal ledgers, in whatever order, and how often, they were told. It takes all it is told:
 * what cannot be, or waits for something, is a finding and stops nothing else.
 */
public final class Ledger {

    private static final Comparator<AccountBook> BY_PARTNER = Comparator.<AccountBook, String>comparing(
                    book -> book.key().partner())
            .thenComparing(book -> book.key().currency());

    private final Filed filed;

    private Ledger(Filed filed) {
        this.filed = filed;
    }

    /** {@return the ledger of a house after facts told in any order; of two with one identifier the first stays} */
    public static Ledger of(String house, Iterable<? extends Fact> facts) {
        requireNonNull(house, "house");
        return new Ledger(filed(Filed.none(house), facts));
    }

    private static Filed filed(Filed before, Iterable<? extends Fact> facts) {
        Clerk clerk = new Clerk(before);
        clerk.file(facts);
        return clerk.filed();
    }

    /** {@return this ledger after one more fact} */
    public Ledger tell(Fact fact) {
        return new Ledger(filed(filed, List.of(fact)));
    }

    /**
     * {@return this ledger after one more fact that no rule refuses}
     *
     * @param fact  the fact, and who tells it
     * @param rules  what the house asks of it
     */
    public Outcome<Ledger> tell(ToldFact fact, List<FactRule> rules) {
        Findings found = rules.stream().map(rule -> rule.judge(fact, this)).reduce(Findings.none(), Findings::plus);
        return found.hasErrors() ? Outcome.rejected(found) : Outcome.of(tell(fact.fact()), found);
    }

    /** {@return the identifier of the house} */
    public String house() {
        return filed.house();
    }

    /** {@return every fact that it was told, once, in no order} */
    public Stream<Fact> facts() {
        return filed.facts().values().map(Filing::fact);
    }

    /** {@return an account, empty if nothing was told of it} */
    public Optional<Account> account(AccountKey key) {
        return filed.books().find(key).map(book -> book);
    }

    /** {@return every account, by partner, then by currency} */
    public Stream<Account> accounts() {
        return books().map(book -> book);
    }

    private Stream<AccountBook> books() {
        return filed.books().values().sorted(BY_PARTNER);
    }

    /** {@return what its documents do to each other} */
    public Chain chain() {
        return filed.chain();
    }

    /** {@return what somebody should look at; what the chain finds is not repeated} */
    public Findings findings() {
        return new LedgerFindings(filed, books().toList()).all();
    }

    /**
     * {@return what to tell a new ledger that begins after a day: an entry for each item that is open or relieved, under its
     * key, with the reliefs, open disputes and promises that still hold} What happened later is told to it as it was told
     * here; what reaches back behind the day waits there, with a finding. The tax of lines that state no tax point counts as
     * due with the delivery.
     */
    public List<Fact> carriedForward(LocalDate day) {
        return carriedForward(day, TaxPoint.DELIVERY);
    }

    /**
     * {@return the same, where lines that state no tax point have another}
     *
     * @param taxPoint  the tax point of lines that state none
     */
    public List<Fact> carriedForward(LocalDate day, TaxPoint taxPoint) {
        TaxNotYetDue taxes = new TaxNotYetDue(this, day, taxPoint);
        return books().flatMap(book -> new CarryingForward(book, day, taxes).facts().stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && house().equals(ledger.house()) && byId().equals(ledger.byId());
    }

    @Override
    public int hashCode() {
        return byId().hashCode();
    }

    private Map<String, Fact> byId() {
        Map<String, Fact> all = new HashMap<>();
        facts().forEach(fact -> all.put(fact.id(), fact));
        return all;
    }

    @Override
    public String toString() {
        return "the ledger of " + house() + ", " + filed.facts().size() + " facts on "
                + filed.books().size() + " accounts";
    }
}
