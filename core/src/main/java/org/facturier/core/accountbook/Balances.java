package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.account.Balance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Portion;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * On which days how much of an item was open, and from when each part of that bears interest. The days on which something moved
 * are summed, and between two of them the balance stands: 120.00 of 5 January, of which 50.00 are paid on 20 January and the
 * rest on 1 March, are 120.00 from 5 January until 20 January, and 70.00 from then until 1 March.
 *
 * <p>An item that a plan gathered of amounts due on several days has several spans at a time, one for each amount.
 */
final class Balances {

    private final Part part;
    private final TreeMap<LocalDate, Money> changes = new TreeMap<>();

    private Balances(Part part) {
        this.part = part;
    }

    /**
     * {@return the spans of an item, the first one first; none for a key that is not here, or of which nothing was ever open}
     */
    static List<Balance> of(ItemKey item, State state) {
        return find(item, state).map(found -> new Balances(found).read(state)).orElse(List.of());
    }

    /** {@return an item of the account, empty where it is not here} */
    private static Optional<Part> find(ItemKey item, State state) {
        return state.holdings().find(Names.of(item)).flatMap(holding -> holding.find(item));
    }

    /** {@return those of all items: entries and links are gone through once} */
    static List<Balance> all(State state) {
        Map<ItemKey, Balances> items = new LinkedHashMap<>();
        Function<ItemKey, Balances> at = item ->
                items.computeIfAbsent(item, key -> new Balances(find(key, state).orElseThrow()));
        state.entries().values().forEach(entry -> at.apply(entry.item()).change(entry));
        for (Link link : state.links().values()) {
            at.apply(link.debit()).change(link);
            at.apply(link.credit()).change(link);
        }
        return items.values().stream().flatMap(each -> each.spans().stream()).toList();
    }

    /** {@return the spans of this item, for which entries and links are gone through} */
    private List<Balance> read(State state) {
        ItemKey item = part.key();
        state.entries().values().stream()
                .filter(entry -> entry.item().equals(item))
                .forEach(this::change);
        state.links().values().stream()
                .filter(link -> link.debit().equals(item) || link.credit().equals(item))
                .forEach(this::change);
        return spans();
    }

    /** An entry has the sign of the balance; seen from the item, what opens it is above zero on either side. */
    private void change(Entry entry) {
        changes.merge(entry.on(), part.origin().signed(entry.amount()), Money::plus);
    }

    /** A link takes the same off both sides; one that ended is below zero and gives it back. */
    private void change(Link link) {
        changes.merge(link.on(), link.amount().negated(), Money::plus);
    }

    /**
     * {@return from each day on which what is open changed until the next such day} Days on which what moved comes to nothing
     * are no change, and while nothing is open there is no span. Amounts bear the sign of their side: a credit is below zero.
     */
    private List<Balance> spans() {
        changes.values().removeIf(Money::isZero);
        List<Balance> spans = new ArrayList<>();
        Money open = Amounts.nothing(part.open());
        for (Map.Entry<LocalDate, Money> change : changes.entrySet()) {
            open = open.plus(change.getValue());
            Optional<LocalDate> until = Optional.ofNullable(changes.higherKey(change.getKey()));
            for (Portion portion : Portion.open(part.origin().portions(), open)) {
                Money signed = part.origin().signed(portion.amount());
                spans.add(new Balance(part.key(), change.getKey(), until, portion.dueOn(), signed));
            }
        }
        return spans;
    }
}
