package org.facturier.core.folding;

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
import org.facturier.core.fact.AccountRule;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.holding.Act;
import org.facturier.core.holding.Bond;
import org.facturier.core.holding.Claim;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Openings;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Standing;
import org.facturier.core.holding.State;
import org.facturier.core.holding.Tied;
import org.facturier.core.holding.Told;
import org.facturier.core.holding.Trail;
import org.facturier.core.index.Changes;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** An account while facts are worked in, day by day: what they do to its items, and the trail of that. */
public final class Folding {

    private final AccountKey account;
    private final Chain chain;
    private final Set<ItemKey> touched = new LinkedHashSet<>();
    private final Map<ItemKey, List<Claim>> claimsBefore = new LinkedHashMap<>();
    private LocalDate day = LocalDate.MIN;
    private final Changes<ItemKey, Holding> holdings;
    private final Changes<String, Act> acts;
    private final Changes<Integer, Bond> ended;
    private final Changes<ItemKey, List<Standing.Note>> awaited;
    private final Changes<ItemKey, Issued> replacing;
    private final Changes<ItemKey, Trail<Tied>> tied;
    private Trail<Entry> entries;
    private Trail<Link> links;
    private int serial;
    private Trail<Told> holds;
    private Trail<ItemKey> out;
    private Openings openings;
    private Trail<Finding> findings;

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

    AccountKey account() {
        return account;
    }

    Chain chain() {
        return chain;
    }

    LocalDate day() {
        return day;
    }

    void begin(LocalDate next) {
        day = next;
        touched.clear();
        claimsBefore.clear();
    }

    Optional<Holding> find(ItemKey name) {
        return holdings.find(name);
    }

    Holding get(ItemKey name) {
        return find(name).orElseThrow();
    }

    void put(Holding holding) {
        holdings.put(holding.name(), holding);
    }

    /** {@return the holding in place of a document, as far as corrective invoices lead; of any other name its own} */
    Holding standing(ItemKey name) {
        Holding found = get(name);
        while (found.end() != null && found.end().next() != null) {
            found = get(found.end().next());
        }
        return found;
    }

    /** Says that something of a holding changed for which what stands over it may act again. */
    void touch(Holding holding) {
        if (holding.standing() != null) {
            touched.add(holding.name());
        }
    }

    Set<ItemKey> touched() {
        return touched;
    }

    /** Remembers the reliefs over a holding as they were before the first change of the day. */
    void remember(Holding holding) {
        claimsBefore.putIfAbsent(holding.name(), holding.stands().claims());
    }

    Map<ItemKey, List<Claim>> claimsBefore() {
        return claimsBefore;
    }

    void enter(String fact, Part part, Entry.Kind kind, Money more) {
        if (!more.isZero()) {
            entries = entries.with(
                    new Entry(day, fact, part.key(), kind, part.origin().signed(more)));
        }
    }

    Bond bond(String fact, ItemKey credit, ItemKey debit, Money amount, Link.Kind kind, String cause) {
        Bond bond = new Bond(serial++, fact, credit, debit, amount, kind);
        links = links.with(new Link(day, fact, credit, debit, amount, kind, cause));
        return bond;
    }

    boolean isActive(Bond bond) {
        return !ended.has(bond.serial());
    }

    void end(Bond bond, String cause) {
        ended.put(bond.serial(), bond);
        links = links.with(new Link(
                day, bond.fact(), bond.credit(), bond.debit(), bond.amount().negated(), bond.kind(), cause));
    }

    Optional<Act> act(String fact) {
        return acts.find(fact);
    }

    /** {@return which items of a holding a plan did not take the place of} */
    InForce inForce(Holding holding) {
        return new InForce(holding.parts(), plan -> act(plan).filter(Act::ended).isPresent());
    }

    void act(String fact, Act act) {
        acts.put(fact, act);
    }

    List<Standing.Note> awaiting(ItemKey name) {
        return awaited.get(name, List.of());
    }

    void await(ItemKey name, List<Standing.Note> notes) {
        awaited.put(name, notes);
    }

    Optional<Issued> replacing(ItemKey name) {
        return replacing.find(name);
    }

    /** Says that a corrective invoice stands in place of a document which is not there yet. */
    void awaitReplaced(ItemKey name, Issued corrective) {
        replacing.put(name, corrective);
    }

    Trail<Tied> tied(ItemKey payment) {
        return tied.get(payment, Trail.none());
    }

    void tie(ItemKey payment, Tied relief) {
        tied.put(payment, tied(payment).with(relief));
    }

    void hold(Fact fact) {
        holds = holds.with(new Told(day, fact));
    }

    void out(ItemKey money) {
        out = out.with(money);
    }

    Openings openings() {
        return openings;
    }

    void begin(Entered entry, Carried carried) {
        openings = openings.with(entry, carried);
    }

    /** {@return whether a document is of this account, and not only named here} */
    boolean isOf(Issued fact) {
        return AccountKey.of(account.house(), fact.document())
                .filter(account::equals)
                .isPresent();
    }

    /** Says of a note how much of it names no known invoice. */
    void unnamed(Issued note, Money rest) {
        if (!rest.isZero()) {
            found(
                    AccountRule.NOTE,
                    note.id(),
                    say("{rest} of {note} names no invoice that is known")
                            .with("rest", rest)
                            .with("note", note.key()));
        }
    }

    boolean isHere(Money amount) {
        return amount.getCurrencyUnit().equals(account.currency());
    }

    void found(AccountRule rule, String fact, Message message) {
        findings = findings.with(rule.at("fact " + fact, message));
    }
}
