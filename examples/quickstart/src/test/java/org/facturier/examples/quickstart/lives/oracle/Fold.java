package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;
import org.facturier.examples.quickstart.lives.oracle.Facts.Allocation;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;
import org.facturier.examples.quickstart.lives.oracle.Positions.Link;

/** What is owed at the end of a day: every day from the first one is gone through anew. */
final class Fold {

    /** By day, then by number, 10 after 9. */
    private static final Comparator<Item> OLDEST_NOTE = Comparator.comparing((Item item) -> item.on)
            .thenComparing(item -> item.source.length())
            .thenComparing(item -> item.source);

    private final Facts facts;
    private final Opening opening;
    private final Positions positions = new Positions();
    private final Plans plans = new Plans(positions);
    private final Map<String, Relieved> reliefs = new LinkedHashMap<>();
    private final Map<String, String> replacedBy = new TreeMap<>();

    private Fold(Facts facts) {
        this.facts = facts;
        this.opening = new Opening(facts);
    }

    static Fold to(LocalDate day, Facts facts) {
        Fold fold = new Fold(facts);
        facts.days().stream().filter(each -> !each.isAfter(day)).forEach(fold::day);
        return fold;
    }

    /** What opens items, what is put to something, what need not be paid, plans, and last what ends. */
    private void day(LocalDate day) {
        facts.documents(day).forEach(this::issued);
        notesTake();
        facts.of(Paid.class, day).forEach(paid -> positions.add(List.of(opening.of(paid))));
        facts.of(Entered.class, day).forEach(entered -> positions.add(List.of(opening.of(entered))));
        facts.of(PaidOut.class, day).forEach(out -> positions.add(List.of(opening.of(out))));
        facts.of(Transferred.class, day).forEach(transfer -> positions.add(opening.of(transfer)));
        facts.allocations(day).forEach(this::allocated);
        facts.reliefs(day).forEach(relief -> reliefs.put(relief.id(), relief));
        reliefsTake();
        facts.plans(day).forEach(plan -> plans.move(plan, current(plan.document())));
        facts.of(Reversed.class, day).forEach(this::reversed);
        notesTake();
        reliefsTake();
    }

    List<Item> items() {
        return positions.items();
    }

    List<Link> links() {
        return positions.links();
    }

    long open(Item item) {
        return positions.open(item);
    }

    List<Item> parts(String document) {
        return positions.parts(document);
    }

    /** {@return what reliefs of a document take, by relief} */
    Map<Relieved, Long> reliefsOf(String document) {
        Map<Relieved, Long> taken = new LinkedHashMap<>();
        reliefs.values().stream()
                .filter(relief -> current(relief.document()).equals(document))
                .forEach(relief -> taken.put(relief, positions.relieved(relief.id())));
        return taken;
    }

    /** {@return what was stated as paid before and no payment took the place of} */
    long stated(String document) {
        return positions.relieved(stating(document));
    }

    private static String stating(String document) {
        return document + " stated";
    }

    /** {@return the number of the document that stands in place of one} */
    private String current(String document) {
        return replacedBy.containsKey(document) ? current(replacedBy.get(document)) : document;
    }

    private void issued(Paper paper) {
        List<Item> items = opening.of(paper);
        positions.add(items);
        items.stream()
                .filter(item -> item.kind == Kind.PAID_BEFORE)
                .forEach(item -> positions.relieve(stating(paper.number()), List.of(item), item.amount));
        if (paper.kind() == Paper.Kind.CORRECTIVE) {
            replaced(paper.of().orElseThrow(), paper.number());
        }
    }

    /** The corrective takes the links over in their order; reliefs end. */
    private void replaced(String old, String number) {
        List<Link> over = positions.unlink(link -> link.debit().source.equals(old));
        end(relief -> current(relief.document()).equals(old));
        positions.endRelief(stating(old));
        positions.parts(old).forEach(part -> part.amount = 0);
        replacedBy.put(old, number);
        over.forEach(
                link -> positions.put(link.fact(), List.of(link.credit()), positions.whole(number), link.amount()));
    }

    /** Each note takes what is open of its invoice, the oldest first. */
    private void notesTake() {
        items().stream()
                .filter(item -> item.kind == Kind.NOTE)
                .sorted(OLDEST_NOTE)
                .forEach(note ->
                        positions.put(note.source, List.of(note), positions.whole(current(note.target)), -open(note)));
    }

    private void allocated(Allocation allocation) {
        positions.put(
                allocation.fact(), positions.credits(allocation.credit()), targets(allocation), allocation.amount());
    }

    /** The part that is named; where a corrective or a plan took it over, the others after it. */
    private List<Item> targets(Allocation allocation) {
        String debit = current(allocation.debit());
        List<Item> targets = new ArrayList<>(positions.parts(debit).stream()
                .filter(item -> debit.equals(allocation.debit()) && item.part.equals(allocation.part()))
                .filter(item -> !item.part.isEmpty())
                .toList());
        if (targets.stream().noneMatch(item -> item.inForce)) {
            positions.whole(debit).stream()
                    .filter(item -> !targets.contains(item))
                    .forEach(targets::add);
        }
        return targets;
    }

    /** On every day a relief is the smaller of its limit and what is left, of what a plan did not take over first. */
    private void reliefsTake() {
        reliefs.keySet().forEach(positions::endRelief);
        reliefs.values().forEach(relief -> {
            List<Item> parts = new ArrayList<>(positions.whole(current(relief.document())));
            parts.sort(Comparator.comparing(part -> part.inForce));
            positions.relieve(relief.id(), parts, Cents.of(relief.amount()));
        });
    }

    private void end(Predicate<Relieved> which) {
        List<Relieved> ended = reliefs.values().stream().filter(which).toList();
        ended.forEach(relief -> reliefs.remove(relief.id()));
        ended.forEach(relief -> positions.endRelief(relief.id()));
    }

    private void reversed(Reversed reversed) {
        String fact = reversed.fact();
        end(relief -> relief.id().equals(fact) || relief.with().equals(Optional.of(fact)));
        List<Item> gone =
                items().stream().filter(item -> item.source.equals(fact)).toList();
        positions.unlink(
                link -> link.fact().equals(fact) || gone.contains(link.credit()) || gone.contains(link.debit()));
        gone.forEach(item -> item.amount = 0);
        List<Link> over = plans.end(fact);
        reliefsTake();
        over.forEach(link -> positions.put(
                link.fact(), List.of(link.credit()), positions.whole(link.debit().source), link.amount()));
    }
}
