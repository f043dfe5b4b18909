package org.facturier.examples.quickstart.lives.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.oracle.Positions.Link;

/** Plans of payment: what each moved, and how it goes back. */
final class Plans {

    private final Positions positions;
    private final Map<String, Map<Item, Long>> moved = new LinkedHashMap<>();
    private final Map<String, List<Item>> replaced = new LinkedHashMap<>();

    Plans(Positions positions) {
        this.positions = positions;
    }

    /** A plan moves what is open, first due first, as far as it comes to. */
    void move(Rescheduled plan, String document) {
        List<Item> old = positions.whole(document);
        long rest =
                Math.min(planned(plan), old.stream().mapToLong(positions::open).sum());
        if (rest == 0) {
            return;
        }
        List<Item> parts = Opening.of(plan, old.get(0), rest);
        replaced.put(plan.id(), old.stream().filter(item -> item.inForce).toList());
        Map<Item, Long> from = new LinkedHashMap<>();
        for (Item item : old) {
            long amount = Math.min(rest, positions.open(item));
            from.put(item, amount);
            item.amount -= amount;
            item.inForce = false;
            rest -= amount;
        }
        moved.put(plan.id(), from);
        positions.add(parts);
    }

    /** {@return the parts that are in force again after a plan: of one that ended itself only what went back to it} */
    private List<Item> before(String plan) {
        List<Item> before = replaced.get(plan).stream()
                .filter(part -> !hasEnded(planOf(part)) || part.amount > 0)
                .toList();
        return before.isEmpty() && !replaced.get(plan).isEmpty()
                ? before(planOf(replaced.get(plan).get(0)))
                : before;
    }

    private static String planOf(Item part) {
        return part.part.contains("/") ? part.part.substring(0, part.part.indexOf('/')) : "";
    }

    private boolean hasEnded(String plan) {
        return replaced.containsKey(plan) && !moved.containsKey(plan);
    }

    private static long planned(Rescheduled plan) {
        return plan.instalments().stream()
                .mapToLong(part -> Cents.of(part.amount()))
                .sum();
    }

    /** {@return what was put to the parts of a plan that ends; what they came to is of the old parts again} */
    List<Link> end(String plan) {
        Map<Item, Long> from = moved.remove(plan);
        List<Item> parts = positions.items().stream()
                .filter(item -> item.part.startsWith(plan + "/"))
                .toList();
        long rest = parts.stream().mapToLong(part -> part.amount).sum();
        if (from == null) {
            return List.of();
        }
        List<Link> over = positions.unlink(link -> parts.contains(link.debit()));
        boolean movedOn = parts.stream().noneMatch(part -> part.inForce);
        parts.forEach(part -> part.amount = 0);
        parts.forEach(part -> part.inForce = false);
        for (Map.Entry<Item, Long> old : from.entrySet()) {
            long amount = Math.min(rest, old.getValue());
            old.getKey().amount += amount;
            rest -= amount;
        }
        before(plan).forEach(part -> part.inForce = !movedOn);
        return over;
    }
}
