package org.facturier.examples.quickstart.lives.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** Items, what is put to what, and what need not be paid. */
final class Positions {

    /** So much of a credit pays a debit. */
    record Link(String fact, Item credit, Item debit, long amount) {}

    static final Comparator<Item> FIRST_DUE = Comparator.comparing((Item item) -> item.due);

    private final List<Item> items = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Map<Item, Long>> relieved = new LinkedHashMap<>();

    List<Item> items() {
        return items;
    }

    List<Link> links() {
        return links;
    }

    void add(Collection<Item> more) {
        items.addAll(more);
    }

    long open(Item item) {
        long linked = links.stream()
                .filter(link -> link.debit() == item || link.credit() == item)
                .mapToLong(Link::amount)
                .sum();
        return item.isDebit() ? item.amount - linked - relieved(item) : item.amount + linked;
    }

    private long relieved(Item item) {
        return relieved.values().stream()
                .mapToLong(taken -> taken.getOrDefault(item, 0L))
                .sum();
    }

    long relieved(String relief) {
        return relieved.getOrDefault(relief, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** {@return the debits of a document or fact, in the order in which they were opened} */
    List<Item> parts(String source) {
        return items.stream()
                .filter(item -> item.source.equals(source) && item.isDebit())
                .toList();
    }

    /** {@return the parts to which something may be put that is put to the whole, first due first} */
    List<Item> whole(String source) {
        return parts(source).stream()
                .filter(item -> item.kind != Kind.PAID_BEFORE)
                .sorted(FIRST_DUE)
                .toList();
    }

    /** {@return the credits of a note, by the invoices that it names, or the one of another} */
    List<Item> credits(String source) {
        return items.stream()
                .filter(item -> item.source.equals(source) && !item.isDebit())
                .sorted(Comparator.comparing((Item item) -> item.target.length())
                        .thenComparing(item -> item.target))
                .toList();
    }

    /** Puts credits to parts, first to what is open, then in the place of reliefs, newest first. */
    void put(String fact, List<Item> credits, List<Item> targets, long atMost) {
        long rest = atMost;
        for (Item target : targets) {
            rest -= put(fact, credits, target, Math.min(rest, open(target)));
        }
        List<String> newest = new ArrayList<>(relieved.keySet());
        Collections.reverse(newest);
        for (String relief : newest) {
            for (Item target : targets) {
                rest -= inPlaceOf(relief, fact, credits, target, rest);
            }
        }
    }

    private long inPlaceOf(String relief, String fact, List<Item> credits, Item target, long atMost) {
        long taken = relieved.get(relief).getOrDefault(target, 0L);
        relieved.get(relief).put(target, 0L);
        long placed = put(fact, credits, target, Math.min(atMost, taken));
        relieved.get(relief).put(target, taken - placed);
        return placed;
    }

    /** What goes to another account is transferred, never put. */
    private long put(String fact, List<Item> credits, Item target, long atMost) {
        long rest = atMost;
        for (Item credit : credits) {
            long amount = Math.min(rest, -open(credit));
            if (amount > 0 && credit.account.equals(target.account)) {
                links.add(new Link(fact, credit, target, amount));
                rest -= amount;
            }
        }
        return atMost - rest;
    }

    void relieve(String relief, List<Item> parts, long limit) {
        Map<Item, Long> taken = new LinkedHashMap<>();
        long rest = limit;
        for (Item part : parts) {
            long amount = Math.min(rest, open(part));
            taken.put(part, amount);
            rest -= amount;
        }
        relieved.put(relief, taken);
    }

    void endRelief(String relief) {
        relieved.remove(relief);
    }

    /** {@return the links that were taken away, in their order} */
    List<Link> unlink(Predicate<Link> which) {
        List<Link> gone = links.stream().filter(which).toList();
        links.removeAll(gone);
        return gone;
    }
}
