package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Position;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.posting.InForce;
import org.facturier.core.reference.DocumentKey;

/**
 * What is read of an account at the end of a day: positions, items, holdings, each from the same figures. Nothing is decided
 * here; an item has its amounts with the sign of its side, its names and its cause put to it.
 */
public final class Reading {

    /** Due first first; of those due on one day the older first, then by key, so that the order is always the same. */
    public static final Comparator<AccountItem> DUE_FIRST = Comparator.comparing(AccountItem::dueOn)
            .thenComparing(AccountItem::on)
            .thenComparing(item -> KeyText.of(item.key()));

    private final AccountKey account;
    private final LocalDate day;
    private final State state;
    private final ItemNames named;
    private final Causes causes;
    private final Function<Part, Optional<Part>> then;

    /**
     * @param then  an item as it stood on the day, empty where it was not there yet
     */
    private Reading(AccountKey account, LocalDate day, State state, Chain chain, Function<Part, Optional<Part>> then) {
        this.account = account;
        this.day = day;
        this.state = state;
        this.named = new ItemNames(chain);
        this.causes = new Causes(account);
        this.then = then;
    }

    /** {@return what is read on the last day or later: items as they are} */
    static Reading newest(AccountKey account, LocalDate day, State state, Chain chain) {
        return new Reading(account, day, state, chain, Optional::of);
    }

    /**
     * {@return what is read on a day before the last: items as entries and links by then make them}
     *
     * @param state  the account at the end of its last day
     */
    static Reading past(AccountKey account, LocalDate day, State state, Chain chain) {
        return new Reading(account, day, state, chain, new PastParts(state, day)::of);
    }

    /** {@return what is open, debits and credits apart, and what holds documents} */
    Position position() {
        List<AccountItem> open =
                items(part -> !part.open().isZero()).sorted(DUE_FIRST).toList();
        return new Position(
                account,
                day,
                open.stream().filter(AccountItem::isDebit).toList(),
                open.stream().filter(item -> !item.isDebit()).toList(),
                new Holds(account, day, state.holds()).over(open));
    }

    /**
     * {@return the items that are there and meet a condition, in no order}
     *
     * @param wanted  is asked of items as they stood on the day
     */
    public Stream<AccountItem> items(Predicate<Part> wanted) {
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

    /** {@return the items of a holding as they stood on the day; none where the holding came later} */
    private Stream<Part> parts(Holding holding) {
        return holding.day().isAfter(day)
                ? Stream.empty()
                : holding.parts().stream().flatMap(part -> then.apply(part).stream());
    }

    private AccountItem item(Holding holding, Part part) {
        Origin origin = part.origin();
        return new AccountItem(
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

    /** {@return an item, settled or not; empty for the key of a whole document and for what is not there by then} */
    Optional<AccountItem> item(ItemKey key) {
        Optional<Holding> holding = state.holdings().find(Names.of(key));
        return holding.flatMap(found -> parts(found)
                .filter(part -> part.key().equals(key))
                .map(part -> item(found, part))
                .findFirst());
    }

    /** {@return whether a plan was reversed by the day} */
    private boolean isEnded(String plan) {
        return state.acts().find(plan).filter(act -> act.endedBy(day)).isPresent();
    }

    /**
     * {@return the items of a document in force, due first first; none where it is not on the account by then} See
     * {@link InForce}: after a plan its instalments and what else is open.
     */
    List<AccountItem> items(DocumentKey document) {
        Optional<Holding> holding = state.holdings().find(new ItemKey.DocumentItem(document));
        return holding.map(found -> new InForce(parts(found).toList(), this::isEnded)
                        .parts().stream().map(part -> item(found, part)).toList())
                .orElse(List.of());
    }
}
