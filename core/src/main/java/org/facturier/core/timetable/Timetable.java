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
import org.facturier.core.holding.Act;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Known;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Openings;
import org.facturier.core.holding.State;
import org.facturier.core.holding.Step;
import org.facturier.core.holding.Trail;
import org.facturier.core.holding.Turn;
import org.facturier.core.payment.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day from which each fact counts: the latest of its own and those of what it names on its account. What names
 * something unknown waits.
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

    Timetable(AccountKey account, State known, Waiting waiting) {
        this.account = account;
        this.known = known;
        this.waiting = waiting;
        this.openings = known.openings();
    }

    /** {@return facts at their turns, told in any order, with those that waited for one of them} */
    List<Step> arrange(Collection<? extends Fact> told) {
        told.forEach(this::carry);
        told.forEach(fact -> fact.match(this).run());
        while (!acts.isEmpty()) {
            time(acts.poll());
        }
        steps.sort(Step.ORDER);
        return steps;
    }

    Waiting waiting() {
        return waiting;
    }

    /** {@return facts about what is carried forward, which do not count} */
    List<Fact> dropped() {
        return dropped;
    }

    private void carry(Fact fact) {
        if (fact instanceof Entered entered && entered.carried().isPresent()) {
            carried.merge(entered.item(), entered, (one, other) -> FIRST.compare(one, other) < 0 ? one : other);
            carriedNames.put(Names.of(entered.item()), entered.item());
            ItemKind.plan(entered.item()).ifPresent(carriedPlans::add);
            openings = openings.with(entered, entered.carried().get());
        }
    }

    private void open(ItemKey name, LocalDate day, Turn turn, Fact fact) {
        steps.add(Step.of(day, turn, fact));
        names.merge(name, day, (one, other) -> one.isBefore(other) ? one : other);
        Waiting before = waiting;
        if (!before.isEmpty() && before.names().has(name)) {
            acts.addAll(before.names().get(name, Trail.none()).values());
            waiting = before.without(name);
        }
    }

    private void openUnlessCarried(ItemKey name, Turn turn, Fact fact) {
        if (isOfBefore(name, fact)) {
            dropped.add(fact);
        } else {
            open(name, fact.on(), turn, fact);
        }
    }

    private boolean isOfBefore(ItemKey name, Fact fact) {
        return openings.areAfter(fact.on()) || carriedNames.containsKey(name) || isCarried(name);
    }

    private boolean isCarried(ItemKey name) {
        return known.holdings()
                .find(name)
                .filter(holding -> holding.parts().get(0).origin().carried().isPresent())
                .isPresent();
    }

    @Override
    public Runnable issued(Issued fact) {
        return AccountKey.of(account.house(), fact.document())
                        .filter(account::equals)
                        .isPresent()
                ? () -> openUnlessCarried(new ItemKey.Document(fact.key()), Turn.DOCUMENT, fact)
                : () -> steps.add(Step.of(fact.on(), Turn.DOCUMENT, fact));
    }

    @Override
    public Runnable received(Received fact) {
        return () -> openUnlessCarried(new ItemKey.Money(fact.id()), Turn.MONEY, fact);
    }

    @Override
    public Runnable entered(Entered fact) {
        if (fact.carried().isPresent()) {
            return fact.equals(carried.get(fact.item())) ? () -> goOn(fact) : () -> dropped.add(fact);
        }
        return () -> openUnlessCarried(fact.item(), Turn.ENTRY, fact);
    }

    private void goOn(Entered fact) {
        facts.put(fact.id(), fact.on());
        ItemKind.plan(fact.item()).ifPresent(plan -> facts.put(plan, fact.on()));
        open(Names.of(fact.item()), fact.on(), Turn.CARRIED, fact);
    }

    @Override
    public Runnable transferred(Transferred fact) {
        ItemKey name = new ItemKey.Transferred(fact.id());
        return () -> {
            if (fact.from().equals(account) && !isOfBefore(name, fact)) {
                acts.add(fact);
            }
            openUnlessCarried(name, Turn.TRANSFER, fact);
        };
    }

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

    private @Nullable LocalDate day(ItemKey name) {
        LocalDate told = names.get(name);
        return told != null
                ? told
                : known.holdings().find(name).map(Holding::day).orElse(null);
    }

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
