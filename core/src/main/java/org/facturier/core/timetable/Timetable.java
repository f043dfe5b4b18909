package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Known;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Openings;
import org.facturier.core.openitem.State;
import org.facturier.core.openitem.Step;
import org.facturier.core.openitem.Trail;
import org.facturier.core.openitem.Turn;
import org.facturier.core.payment.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day from which each fact counts: the latest of its own and those of what it names on its account. What names
 * something unknown waits. An allocation of 10 January to an instalment of a plan of 20 January counts from 20 January.
 *
 * <p>Three passes find it in whatever order facts are told: what goes on from an older ledger, for it says which others do not
 * count; what opens items; then what acts on them, where what has found its day may be what others waited for. It is asked
 * once, for the facts that come now, on an account where others are known.
 */
final class Timetable implements Fact.Cases<Runnable> {

    private static final Comparator<Entered> FIRST =
            Comparator.comparing(Entered::on).thenComparing(Entered::id);

    private final AccountKey account;
    private final State known;
    private final Map<ItemKey, LocalDate> names = new HashMap<>();
    private final Map<ItemKey, Entered> carried = new HashMap<>();
    private final Map<ItemKey, ItemKey> carriedNames = new HashMap<>();
    private final Set<String> carriedPlans = new HashSet<>();
    private Openings openings;
    private final Map<String, LocalDate> facts = new HashMap<>();
    private final Deque<Fact> acts = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Fact> dropped = new ArrayList<>();
    private Waiting waiting;

    /**
     * Begins on an account that may know facts already.
     *
     * @param account  whose account it is
     * @param known  what is there
     * @param waiting  what was told and waits
     */
    Timetable(AccountKey account, State known, Waiting waiting) {
        this.account = account;
        this.known = known;
        this.waiting = waiting;
        this.openings = known.openings();
    }

    /**
     * {@return facts at their turns, told in any order, with those that waited for one of them; in the order of steps}
     *
     * @param told  the facts, each told for the first time
     */
    List<Step> arrange(Collection<? extends Fact> told) {
        told.forEach(this::carry);
        told.forEach(fact -> fact.match(this).run());
        while (!acts.isEmpty()) {
            time(acts.poll());
        }
        steps.sort(Step.ORDER);
        return steps;
    }

    /** {@return what waits now, those that waited before included} */
    Waiting waiting() {
        return waiting;
    }

    /**
     * {@return facts about what is carried forward, which do not count: those dated before the account begins, those that open
     * once more what goes on, the second opening of an item, a plan that is carried with its instalments}
     */
    List<Fact> dropped() {
        return dropped;
    }

    /** Gathers what goes on; of two openings of one item the earlier counts, of one day that with the smaller identifier. */
    private void carry(Fact fact) {
        fact.asEntered().ifPresent(entered -> entered.carried().ifPresent(before -> carry(entered, before)));
    }

    private void carry(Entered entered, Carried before) {
        carried.merge(entered.item(), entered, (one, other) -> FIRST.compare(one, other) < 0 ? one : other);
        carriedNames.put(Names.of(entered.item()), entered.item());
        ItemKind.plan(entered.item()).ifPresent(carriedPlans::add);
        openings = openings.with(entered, before);
    }

    /**
     * Gives a fact that opens something its step, and lets go what waited for the name. A name that several open counts from
     * the earliest of their days.
     */
    private void open(ItemKey name, LocalDate day, Turn turn, Fact fact) {
        steps.add(Step.of(day, turn, fact));
        names.merge(name, day, (one, other) -> one.isBefore(other) ? one : other);
        Waiting before = waiting;
        if (!before.isEmpty() && before.names().has(name)) {
            acts.addAll(before.names().get(name, Trail.none()).values());
            waiting = before.without(name);
        }
    }

    /** Opens what is new; what goes on from before is open already, with what was left of it, and would count twice. */
    private void openUnlessCarried(ItemKey name, Turn turn, Fact fact) {
        if (isOfBefore(name, fact)) {
            dropped.add(fact);
        } else {
            open(name, fact.on(), turn, fact);
        }
    }

    /** {@return whether a fact opens what belongs to the time before: by its day, or by a name that is carried forward} */
    private boolean isOfBefore(ItemKey name, Fact fact) {
        return openings.areAfter(fact.on()) || carriedNames.containsKey(name) || isCarried(name);
    }

    /** {@return whether what is known under a name was carried forward} */
    private boolean isCarried(ItemKey name) {
        return known.holdings()
                .find(name)
                .filter(holding -> holding.parts().get(0).origin().carried().isPresent())
                .isPresent();
    }

    /** A document of another account is here only because it replaces one of this: it gets its turn and opens nothing. */
    @Override
    public Runnable issued(Issued fact) {
        return AccountKey.of(account.house(), fact.document())
                        .filter(account::equals)
                        .isPresent()
                ? () -> openUnlessCarried(new ItemKey.DocumentItem(fact.key()), Turn.DOCUMENT, fact)
                : () -> steps.add(Step.of(fact.on(), Turn.DOCUMENT, fact));
    }

    @Override
    public Runnable received(Received fact) {
        return () -> openUnlessCarried(new ItemKey.MoneyItem(fact.id()), Turn.MONEY, fact);
    }

    @Override
    public Runnable entered(Entered fact) {
        if (fact.carried().isPresent()) {
            return fact.equals(carried.get(fact.item())) ? () -> goOn(fact) : () -> dropped.add(fact);
        }
        return () -> openUnlessCarried(fact.item(), Turn.ENTRY, fact);
    }

    /**
     * Opens an item that goes on. Its entry can be reversed, so its identifier has a day; so does the plan whose instalment it
     * is, for others may name that.
     */
    private void goOn(Entered fact) {
        facts.put(fact.id(), fact.on());
        ItemKind.plan(fact.item()).ifPresent(plan -> facts.put(plan, fact.on()));
        open(Names.of(fact.item()), fact.on(), Turn.CARRIED, fact);
    }

    /**
     * A transfer opens an item on both accounts; where the credit is, it is also put to that, a turn later, and waits for it.
     */
    @Override
    public Runnable transferred(Transferred fact) {
        ItemKey name = new ItemKey.TransferredItem(fact.id());
        return () -> {
            if (fact.from().equals(account) && !isOfBefore(name, fact)) {
                acts.add(fact);
            }
            openUnlessCarried(name, Turn.TRANSFER, fact);
        };
    }

    /** {@return that a fact acts on what others opened, and so waits until all of these are there} */
    private Runnable act(Fact fact) {
        return () -> acts.add(fact);
    }

    @Override
    public Runnable allocated(Allocated fact) {
        return act(fact);
    }

    @Override
    public Runnable relieved(Relieved fact) {
        return act(fact);
    }

    /** A plan whose instalments go on from before moved what it moved then, and moves nothing again. */
    @Override
    public Runnable rescheduled(Rescheduled fact) {
        return carriedPlans.contains(fact.id()) || known.acts().has(fact.id()) ? () -> dropped.add(fact) : act(fact);
    }

    @Override
    public Runnable reversed(Reversed fact) {
        return act(fact);
    }

    @Override
    public Runnable disputed(Disputed fact) {
        return act(fact);
    }

    @Override
    public Runnable promised(Promised fact) {
        return act(fact);
    }

    /**
     * Finds the day of a fact that acts, or lets it wait under the first thing that it lacks; when that comes, it is asked
     * again and may wait for the next.
     */
    private void time(Fact fact) {
        LocalDate day = fact.on();
        Needs needs = Needs.of(fact);
        for (ItemKey name : needs.names()) {
            LocalDate known = day(name);
            if (known == null) {
                waiting = waiting.with(name, fact);
                return;
            }
            day = known.isAfter(day) ? known : day;
        }
        for (String id : needs.facts()) {
            LocalDate known = day(id);
            if (known == null) {
                waiting = waiting.with(id, fact);
                return;
            }
            day = known.isAfter(day) ? known : day;
        }
        place(fact, day, needs);
    }

    /**
     * Gives a fact that acts its step, and lets go what waited for it, such as its reversal. The second turn of a transfer is
     * no day of its own: whoever names a transfer means what it opened.
     */
    private void place(Fact fact, LocalDate day, Needs needs) {
        steps.add(Step.of(day, needs.turn(), fact));
        if (needs.turn() != Turn.TRANSFER_OUT) {
            facts.put(fact.id(), day);
        }
        if (waiting.facts().has(fact.id())) {
            acts.addAll(waiting.facts().get(fact.id(), Trail.none()).values());
            waiting = waiting.without(fact.id());
        }
    }

    /** {@return the day from which a name counts, null while nobody has opened it} */
    private @Nullable LocalDate day(ItemKey name) {
        LocalDate told = names.get(name);
        return told != null
                ? told
                : known.holdings().find(name).map(Holding::day).orElse(null);
    }

    /** {@return the day from which a fact counts, whether it acted or opened something; null while it is not here} */
    private @Nullable LocalDate day(String id) {
        LocalDate told = facts.get(id);
        if (told != null) {
            return told;
        }
        Optional<LocalDate> acted = known.acts().find(id).map(Act::day);
        return acted.orElseGet(() -> Known.all(id)
                .flatMap(name -> Optional.ofNullable(day(name)).stream())
                .findFirst()
                .orElse(null));
    }
}
