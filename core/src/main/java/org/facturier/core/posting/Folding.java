package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.index.Changes;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Bond;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.EffectiveReliefs;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Openings;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.State;
import org.facturier.core.openitem.Tied;
import org.facturier.core.openitem.Told;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * An account while facts are worked in, day by day: what they do to its items, and the trail of that. It is the one thing here
 * that changes; what it begins with and what it gives are states, which do not. Not safe for several threads.
 *
 * <p>It keeps and decides nothing: those who work on it ({@link Opening}, {@link Linking}, {@link Relieving} and others) see to
 * it that entries tell what moved, links what was settled, and that both come to what its items say.
 */
public final class Folding {

    private final AccountKey account;
    private final Chain chain;
    private final Set<ItemKey> touched = new LinkedHashSet<>();
    private final Map<ItemKey, List<EffectiveRelief>> claimsBefore = new LinkedHashMap<>();
    private LocalDate day = LocalDate.MIN;
    private final Changes<ItemKey, Holding> holdings;
    private final Changes<String, Act> acts;
    private final Changes<Integer, Bond> ended;
    private final Changes<ItemKey, List<EffectiveReliefs.EffectiveNote>> awaited;
    private final Changes<ItemKey, Issued> replacing;
    private final Changes<ItemKey, Trail<Tied>> tied;
    private Trail<Entry> entries;
    private Trail<Link> links;
    private int serial;
    private Trail<Told> holds;
    private Trail<ItemKey> out;
    private Openings openings;
    private Trail<Finding> findings;

    /**
     * Begins with an account as it was.
     *
     * @param account  whose account it is; all amounts are in its currency
     * @param chain  what the documents of the house do to each other, those of later days included
     * @param state  the account at the end of a day
     */
    public Folding(AccountKey account, Chain chain, State state) {
        this.account = account;
        this.chain = chain;
        this.holdings = Changes.to(state.holdings());
        this.acts = Changes.to(state.acts());
        this.ended = Changes.to(state.ended());
        this.awaited = Changes.to(state.awaited());
        this.replacing = Changes.to(state.replacing());
        this.tied = Changes.to(state.tied());
        this.entries = state.entries();
        this.links = state.links();
        this.serial = state.serial();
        this.holds = state.holds();
        this.out = state.out();
        this.openings = state.openings();
        this.findings = state.findings();
    }

    /** {@return the account as it is now; later work leaves it as it is} */
    public State state() {
        return new State(
                holdings.index(),
                acts.index(),
                ended.index(),
                awaited.index(),
                replacing.index(),
                tied.index(),
                entries,
                links,
                serial,
                holds,
                out,
                openings,
                findings);
    }

    /** {@return whose account it is} */
    AccountKey account() {
        return account;
    }

    /** {@return what documents do to each other} */
    Chain chain() {
        return chain;
    }

    /** {@return the day that is worked in; the earliest there is before the first} */
    LocalDate day() {
        return day;
    }

    /** Begins a day. What was touched on the day before was seen to at its end. */
    void begin(LocalDate next) {
        day = next;
        touched.clear();
        claimsBefore.clear();
    }

    /** {@return what is held under a name, empty where nothing of it came yet} */
    Optional<Holding> find(ItemKey name) {
        return holdings.find(name);
    }

    /** {@return what is held under a name that is known to be there: a fact has its turn only when all it names is} */
    Holding get(ItemKey name) {
        return find(name).orElseThrow();
    }

    /** Puts a holding in place of what it was. */
    void put(Holding holding) {
        holdings.put(holding.name(), holding);
    }

    /**
     * {@return the holding in place of a document, as far as corrective invoices lead; of any other name its own} Of F-1,
     * replaced by F-2, which was replaced by F-3, it is F-3.
     */
    Holding standing(ItemKey name) {
        Holding found = get(name);
        while (found.end() != null && found.end().next() != null) {
            found = get(found.end().next());
        }
        return found;
    }

    /**
     * Says that something of a holding changed for which what stands over it may act again. Where nothing stands over it, that
     * means nothing.
     */
    void touch(Holding holding) {
        if (holding.standing() != null) {
            touched.add(holding.name());
        }
    }

    /** {@return the names of holdings that were touched on the day, in the order in which they were} */
    Set<ItemKey> touched() {
        return touched;
    }

    /**
     * Remembers the reliefs over a holding as they were before the first change of the day; later changes of the day add
     * nothing.
     */
    void remember(Holding holding) {
        claimsBefore.putIfAbsent(holding.name(), holding.stands().reliefs());
    }

    /** {@return the reliefs that were remembered, by the names of their holdings} */
    Map<ItemKey, List<EffectiveRelief>> claimsBefore() {
        return claimsBefore;
    }

    /**
     * Enters what moves the balance, with the sign of its side; nothing where it is zero.
     *
     * @param fact  the identifier of the fact that it follows from
     * @param part  the item
     * @param kind  what it is
     * @param more  what the item comes to more, on either side; below zero what it comes to less
     */
    void enter(String fact, Part part, Entry.Kind kind, Money more) {
        if (!more.isZero()) {
            entries = entries.with(
                    new Entry(day, fact, part.key(), kind, part.origin().signed(more)));
        }
    }

    /**
     * {@return a new link, which is on the account from now on; to take it off both items is left to who asks}
     *
     * @param fact  the identifier of the fact that says so
     * @param credit  the credit, an item
     * @param debit  the debit, an item
     * @param amount  how much, above zero
     * @param kind  what settles what
     * @param cause  the identifier of the fact by which it comes today
     */
    Bond bond(String fact, ItemKey credit, ItemKey debit, Money amount, Link.Kind kind, String cause) {
        Bond bond = new Bond(serial++, fact, credit, debit, amount, kind);
        links = links.with(new Link(day, fact, credit, debit, amount, kind, cause));
        return bond;
    }

    /** {@return whether a link lasts} */
    boolean isActive(Bond bond) {
        return !ended.has(bond.serial());
    }

    /** Ends a link: it stands on the account once more, below zero. To open both items again is left to who asks. */
    void end(Bond bond, String cause) {
        ended.put(bond.serial(), bond);
        links = links.with(new Link(
                day, bond.fact(), bond.credit(), bond.debit(), bond.amount().negated(), bond.kind(), cause));
    }

    /** {@return what a fact did that may be reversed} */
    Optional<Act> act(String fact) {
        return acts.find(fact);
    }

    /** {@return which items of a holding a plan did not take the place of} */
    InForce inForce(Holding holding) {
        return new InForce(holding.parts(), plan -> act(plan).filter(Act::ended).isPresent());
    }

    /** Keeps what a fact did, in place of what it did before. */
    void act(String fact, Act act) {
        acts.put(fact, act);
    }

    /** {@return the notes that wait for a document; they stay listed when it is there} */
    List<EffectiveReliefs.EffectiveNote> awaiting(ItemKey name) {
        return awaited.get(name, List.of());
    }

    /** Lets notes wait for a document, in place of those that did. */
    void await(ItemKey name, List<EffectiveReliefs.EffectiveNote> notes) {
        awaited.put(name, notes);
    }

    /** {@return the corrective invoice that waits for a document} */
    Optional<Issued> replacing(ItemKey name) {
        return replacing.find(name);
    }

    /** Says that a corrective invoice stands in place of a document which is not there yet. */
    void awaitReplaced(ItemKey name, Issued corrective) {
        replacing.put(name, corrective);
    }

    /** {@return the reliefs that were told with a payment, and end with it} */
    Trail<Tied> tied(ItemKey payment) {
        return tied.get(payment, Trail.none());
    }

    /** Has a relief end with a payment. */
    void tie(ItemKey payment, Tied relief) {
        tied.put(payment, tied(payment).with(relief));
    }

    /** Takes down a dispute or a promise, from this day. */
    void hold(Fact fact) {
        holds = holds.with(new Told(day, fact));
    }

    /** Takes down money that went out, of which nobody said yet what for. */
    void out(ItemKey money) {
        out = out.with(money);
    }

    /** {@return what goes on from an older ledger} */
    Openings openings() {
        return openings;
    }

    /** Takes down that an item goes on from an older ledger. */
    void begin(Entered entry, Carried carried) {
        openings = openings.with(entry, carried);
    }

    /** {@return whether a document is of this account, and not only named here} */
    boolean isOf(Issued fact) {
        return AccountKey.of(account.house(), fact.document())
                .filter(account::equals)
                .isPresent();
    }

    /**
     * Says of a note how much of it names no known invoice; nothing where that is zero.
     *
     * @param note  the note
     * @param rest  how much, with tax
     */
    void unnamed(Issued note, Money rest) {
        if (!rest.isZero()) {
            found(
                    LedgerRule.NOTE,
                    note.id(),
                    say("{rest} of {note} names no invoice that is known")
                            .with("rest", rest)
                            .with("note", note.key()));
        }
    }

    /** {@return whether an amount is in the currency of the account} */
    boolean isHere(Money amount) {
        return amount.getCurrencyUnit().equals(account.currency());
    }

    /** Says what somebody should look at, under the identifier of a fact. */
    void found(LedgerRule rule, String fact, Message message) {
        findings = findings.with(rule.at("fact " + fact, message));
    }
}
