package org.facturier.core.reading;

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
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Portion;
import org.facturier.core.holding.State;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** On which days how much of an item was open, and from when each part of that bears interest. */
final class Balances {

    private final Part part;
    private final TreeMap<LocalDate, Money> changes = new TreeMap<>();

    private Balances(Part part) {
        this.part = part;
    }

    static List<Balance> of(ItemKey item, State state) {
        return find(item, state).map(found -> new Balances(found).read(state)).orElse(List.of());
    }

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

    private void change(Entry entry) {
        changes.merge(entry.on(), part.origin().signed(entry.amount()), Money::plus);
    }

    private void change(Link link) {
        changes.merge(link.on(), link.amount().negated(), Money::plus);
    }

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
