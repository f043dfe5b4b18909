package org.facturier.core.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.Item;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Position;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.folding.InForce;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Origin;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.State;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/** What is read of an account at the end of a day. */
public final class Reading {

    public static final Comparator<Item> DUE_FIRST =
            Comparator.comparing(Item::dueOn).thenComparing(Item::on).thenComparing(item -> KeyText.of(item.key()));

    private final AccountKey account;
    private final LocalDate day;
    private final State state;
    private final Named named;
    private final Causes causes;
    private final Function<Part, Optional<Part>> then;

    private Reading(AccountKey account, LocalDate day, State state, Chain chain, Function<Part, Optional<Part>> then) {
        this.account = account;
        this.day = day;
        this.state = state;
        this.named = new Named(chain);
        this.causes = new Causes(account);
        this.then = then;
    }

    /** {@return what is read on the last day or later} */
    static Reading newest(AccountKey account, LocalDate day, State state, Chain chain) {
        return new Reading(account, day, state, chain, Optional::of);
    }

    /** {@return what is read on a day before the last} */
    static Reading past(AccountKey account, LocalDate day, State state, Chain chain) {
        return new Reading(account, day, state, chain, new PastParts(state, day)::of);
    }

    Position position() {
        List<Item> open = items(part -> !part.open().isZero()).sorted(DUE_FIRST).toList();
        return new Position(
                account,
                day,
                open.stream().filter(Item::isDebit).toList(),
                open.stream().filter(item -> !item.isDebit()).toList(),
                new Holds(account, day, state.holds()).over(open));
    }

    /** {@return the items that are there and meet a condition, in no order} */
    public Stream<Item> items(Predicate<Part> wanted) {
        return state.holdings()
                .values()
                .flatMap(holding -> parts(holding).filter(wanted).map(part -> item(holding, part)));
    }

    /** {@return what is there by then, each with its items as they stood} */
    public Stream<Holding> holdings() {
        return state.holdings().values().flatMap(holding -> {
            List<Part> parts = parts(holding).toList();
            return parts.isEmpty() ? Stream.empty() : Stream.of(holding.as(parts));
        });
    }

    private Stream<Part> parts(Holding holding) {
        return holding.day().isAfter(day)
                ? Stream.empty()
                : holding.parts().stream().flatMap(part -> then.apply(part).stream());
    }

    private Item item(Holding holding, Part part) {
        Origin origin = part.origin();
        return new Item(
                origin.key(),
                origin.signed(origin.amount()),
                origin.on(),
                origin.dueOn(),
                origin.postponedTo(),
                origin.purpose(),
                origin.signed(part.open()),
                origin.signed(part.relieved()),
                origin.signed(part.moved()),
                named.of(holding, part),
                origin.rate(),
                causes.of(holding, part));
    }

    Optional<Item> item(ItemKey key) {
        Optional<Holding> holding = state.holdings().find(Names.of(key));
        return holding.flatMap(found -> parts(found)
                .filter(part -> part.key().equals(key))
                .map(part -> item(found, part))
                .findFirst());
    }

    private boolean isEnded(String plan) {
        return state.acts().find(plan).filter(act -> act.endedBy(day)).isPresent();
    }

    public List<Item> items(DocumentKey document) {
        Optional<Holding> holding = state.holdings().find(new ItemKey.Document(document));
        return holding.map(found -> new InForce(parts(found).toList(), this::isEnded)
                        .parts().stream().map(part -> item(found, part)).toList())
                .orElse(List.of());
    }
}
