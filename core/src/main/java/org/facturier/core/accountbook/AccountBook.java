package org.facturier.core.accountbook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.account.Link;
import org.facturier.core.account.Position;
import org.facturier.core.account.Relief;
import org.facturier.core.account.Statement;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.openitem.State;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.timetable.Folded;
import org.jspecify.annotations.Nullable;

/**
 * An account as the ledger keeps it: its facts, folded when somebody asks. What was folded before is gone on from, unless a
 * fact reaches back. Immutable to whoever reads it and safe for many threads: to tell more is to make another book.
 *
 * <p>It is the {@link Account} that hosts see, and behind it what the ledger and the carrying forward need beside: its facts,
 * its state, its reading on a day.
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

    /**
     * {@return an account of which nothing is told}
     *
     * @param key  whose it is
     * @param chain  what the documents of the house do to each other
     */
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

    /**
     * {@return this account after more facts} They are not folded yet. Where this one was folded, the next goes on from there;
     * else it goes on from where this one would, with all that was told since.
     *
     * @param told  the facts, in any order; none was told to this account before
     * @param known  what the documents of the house do to each other by now
     */
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

    /** {@return facts of several tellings in one row} */
    private static List<Fact> all(Trail<List<Fact>> told) {
        return told.size() == 1
                ? told.values().get(0)
                : told.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the account after all its facts, folded by whoever asks first} */
    public Folded folded() {
        Folded done = folded;
        if (done == null) {
            done = fold();
            folded = done;
        }
        return done;
    }

    /** Goes on from what was folded; where a fact changes how others are read, all are folded anew. */
    private Folded fold() {
        Folded further = base.and(all(since), key, chain);
        return further != null ? further : anew(all(facts));
    }

    /** {@return an account folded from nothing, with all that was told} */
    private Folded anew(List<Fact> told) {
        return requireNonNull(Folded.EMPTY.and(told, key, chain), "an empty account takes all facts");
    }

    /** {@return every fact that it was told, as they were told; also those that wait or do not count} */
    public Stream<Fact> facts() {
        return all(facts).stream();
    }

    /** {@return the account at the end of its last day} */
    public State state() {
        return folded().after();
    }

    /**
     * {@return what is left where nothing later is told} Not what is read of that day from all facts: a fact dated by then that
     * counts from a later day, for what it names comes later, waits here and has done nothing.
     *
     * @param day  the last day of which facts are told
     */
    public State upTo(LocalDate day) {
        if (folded().day().filter(day::isBefore).isEmpty()) {
            return state();
        }
        List<Fact> earlier = facts().filter(fact -> !fact.on().isAfter(day)).toList();
        return anew(earlier).after();
    }

    /** {@return under which names payers may know its items} */
    public ItemNames named() {
        return new ItemNames(chain);
    }

    /**
     * {@return what is read off a state that ends on a day or before it}
     *
     * @param at  the state, such as that {@linkplain #upTo up to the day}
     * @param day  the day
     */
    public Reading reading(State at, LocalDate day) {
        return Reading.newest(key, day, at, chain);
    }

    /**
     * {@return what is read at the end of a day} On the last day or later that is the state as it is; of a day before, items
     * are worked out from entries and links up to it, and nothing is folded again.
     */
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
    public List<AccountItem> items(DocumentKey document, LocalDate day) {
        return reading(day).items(document);
    }

    @Override
    public Optional<AccountItem> item(ItemKey item, LocalDate day) {
        return reading(day).item(item);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return folded().day();
    }
}
