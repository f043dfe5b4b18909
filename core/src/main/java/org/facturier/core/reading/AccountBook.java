package org.facturier.core.reading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.account.Item;
import org.facturier.core.account.Link;
import org.facturier.core.account.Position;
import org.facturier.core.account.Relief;
import org.facturier.core.account.Statement;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.holding.State;
import org.facturier.core.holding.Trail;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.timetable.Folded;
import org.jspecify.annotations.Nullable;

/**
 * An account as the ledger keeps it: its facts, folded when somebody asks. What was folded before is gone on from, unless a
 * fact reaches back.
 */
public final class AccountBook implements Account {

    private final AccountKey key;
    private final Chain chain;
    private final Trail<List<Fact>> facts;
    private final Folded base;
    private final Trail<List<Fact>> since;
    /** Worked out by whoever asks first, maybe by several: they all come to the same. */
    private @Nullable Folded folded;

    private AccountBook(AccountKey key, Chain chain, Trail<List<Fact>> facts, Folded base, Trail<List<Fact>> since) {
        this.key = key;
        this.chain = chain;
        this.facts = facts;
        this.base = base;
        this.since = since;
    }

    public static AccountBook of(AccountKey key, Chain chain) {
        return new AccountBook(key, chain, Trail.none(), Folded.EMPTY, Trail.none());
    }

    /**
     * {@return what stands behind an account}
     *
     * @throws IllegalArgumentException if it is none of a ledger
     */
    public static AccountBook behind(Account account) {
        if (account instanceof AccountBook book) {
            return book;
        }
        throw new IllegalArgumentException("only an account of a ledger has facts behind it: " + account.key());
    }

    public AccountBook tell(List<Fact> told, Chain known) {
        Folded done = folded;
        return done == null
                ? new AccountBook(key, known, facts.with(told), base, since.with(told))
                : new AccountBook(
                        key,
                        known,
                        facts.with(told),
                        done,
                        Trail.<List<Fact>>none().with(told));
    }

    private static List<Fact> all(Trail<List<Fact>> told) {
        return told.size() == 1
                ? told.values().get(0)
                : told.values().stream().flatMap(List::stream).toList();
    }

    public Folded folded() {
        Folded done = folded;
        if (done == null) {
            done = fold();
            folded = done;
        }
        return done;
    }

    private Folded fold() {
        Folded further = base.and(all(since), key, chain);
        return further != null ? further : anew(all(facts));
    }

    private Folded anew(List<Fact> told) {
        return requireNonNull(Folded.EMPTY.and(told, key, chain), "an empty account takes all facts");
    }

    public Stream<Fact> facts() {
        return all(facts).stream();
    }

    public State state() {
        return folded().after();
    }

    /** {@return what is left where nothing later is told} */
    public State upTo(LocalDate day) {
        if (folded().day().filter(day::isBefore).isEmpty()) {
            return state();
        }
        List<Fact> earlier = facts().filter(fact -> !fact.on().isAfter(day)).toList();
        return anew(earlier).after();
    }

    public Named named() {
        return new Named(chain);
    }

    public Reading reading(State at, LocalDate day) {
        return Reading.newest(key, day, at, chain);
    }

    public Reading reading(LocalDate day) {
        boolean newest = folded().day().filter(day::isBefore).isEmpty();
        return newest ? Reading.newest(key, day, state(), chain) : Reading.past(key, day, state(), chain);
    }

    @Override
    public AccountKey key() {
        return key;
    }

    @Override
    public Position at(LocalDate day) {
        return reading(day).position();
    }

    @Override
    public Statement statement(ServicePeriod days) {
        return new Statements(key, state(), facts()).over(days, AgedBalance.of(at(days.lastDay())));
    }

    @Override
    public List<Entry> entries() {
        return state().entries().values();
    }

    @Override
    public List<Link> links() {
        return state().links().values();
    }

    @Override
    public List<Relief> reliefs() {
        return new ReliefSpans(entries(), facts()).all();
    }

    @Override
    public List<Balance> balances(ItemKey item) {
        return Balances.of(item, state());
    }

    @Override
    public List<Balance> balances() {
        return Balances.all(state());
    }

    @Override
    public List<ExchangeDifference> exchangeDifferences() {
        return new Exchange(state()).differences();
    }

    @Override
    public List<Item> items(DocumentKey document, LocalDate day) {
        return reading(day).items(document);
    }

    @Override
    public Optional<Item> item(ItemKey item, LocalDate day) {
        return reading(day).item(item);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return folded().day();
    }
}
