package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;
import org.facturier.examples.quickstart.lives.oracle.Facts.Allocation;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** What is owed at the end of a day: every day from the first one is gone through anew. */
final class Fold {

    /** So much of a credit pays a debit. */
    record Link(String fact, Item credit, Item debit, long amount) {}

    private static final Comparator<Item> FIRST_DUE = Comparator.comparing((Item item) -> item.due);

    private final Facts facts;
    private final List<Item> items = new ArrayList<>();
    private List<Link> links = new ArrayList<>();
    private final Map<String, Relieved> reliefs = new LinkedHashMap<>();
    private final Map<String, Map<Item, Long>> relieved = new LinkedHashMap<>();
    private final Map<String, String> replacedBy = new TreeMap<>();

    private Fold(Facts facts) {
        this.facts = facts;
    }

    static Fold to(LocalDate day, Facts facts) {
        Fold fold = new Fold(facts);
        facts.days().stream().filter(each -> !each.isAfter(day)).forEach(fold::day);
        return fold;
    }

    private void day(LocalDate day) {
        facts.documents(day).forEach(this::issued);
        notesTake();
        facts.of(Paid.class, day).forEach(this::received);
        facts.of(Entered.class, day).forEach(this::entered);
        facts.of(PaidOut.class, day).forEach(this::paidOut);
        facts.of(Transferred.class, day).forEach(this::transferred);
        facts.allocations(day).forEach(this::allocated);
        facts.reliefs(day).forEach(relief -> reliefs.put(relief.id(), relief));
        reliefsTake();
        facts.of(Rescheduled.class, day).forEach(this::rescheduled);
        facts.of(Reversed.class, day).forEach(this::reversed);
        notesTake();
        reliefsTake();
    }

    List<Item> items() {
        return items;
    }

    List<Link> links() {
        return links;
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

    /** {@return what reliefs of a document take, by relief} */
    Map<Relieved, Long> reliefsOf(String document) {
        Map<Relieved, Long> taken = new LinkedHashMap<>();
        reliefs.values().stream()
                .filter(relief -> current(relief.document()).equals(document))
                .forEach(relief -> taken.put(
                        relief,
                        relieved.getOrDefault(relief.id(), Map.of()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        return taken;
    }

    /** {@return what was stated as paid before and no payment took the place of} */
    long stated(String document) {
        return relieved.getOrDefault(stating(document), Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** {@return parts of a document, the part paid before first, in the order in which they were planned} */
    List<Item> parts(String document) {
        return items.stream()
                .filter(item -> item.source.equals(document) && item.isDebit())
                .toList();
    }

    private static String stating(String document) {
        return document + " stated";
    }

    /** {@return the number of the document that stands in place of one} */
    private String current(String document) {
        return replacedBy.containsKey(document) ? current(replacedBy.get(document)) : document;
    }

    private void issued(Paper paper) {
        String account = paper.head().partner() + "/" + paper.head().currency();
        if (paper.isNote()) {
            credits(paper)
                    .forEach((named, amount) -> items.add(
                            new Item(Kind.NOTE, paper.number(), named, "", account, paper.on(), paper.on(), -amount)));
        } else if (paper.head().selfBilled() || paper.payable() < 0) {
            items.add(new Item(
                    Kind.CREDIT, paper.number(), "", "", account, paper.on(), paper.on(), -Math.abs(paper.payable())));
        } else {
            owed(paper, account);
        }
        if (paper.kind() == Paper.Kind.CORRECTIVE) {
            replaced(paper.of().orElseThrow(), paper.number());
        }
    }

    private Map<String, Long> credits(Paper note) {
        Map<String, Long> credits = new LinkedHashMap<>();
        note.named().keySet().forEach(named -> credits.put(named, note.settles(named)));
        if (!facts.variant().settlesEach()) {
            String last = List.copyOf(credits.keySet()).get(credits.size() - 1);
            credits.keySet().retainAll(List.of(last));
            credits.put(last, note.payable());
        }
        return credits;
    }

    private void owed(Paper paper, String account) {
        for (Part part : paper.parts()) {
            String name = String.valueOf(paper.parts().indexOf(part) + 1);
            items.add(new Item(
                    Kind.PART, paper.number(), "", name, account, paper.on(), part.due(), Cents.of(part.amount())));
        }
        long before = paper.head().paidBefore();
        if (before > 0) {
            Item item = new Item(
                    Kind.PAID_BEFORE,
                    paper.number(),
                    "",
                    Allocation.PAID_BEFORE,
                    account,
                    paper.on(),
                    paper.on(),
                    before);
            items.add(item);
            relieved.put(stating(paper.number()), new LinkedHashMap<>(Map.of(item, before)));
        }
    }

    /** The corrective takes the links over in their order; reliefs end. */
    private void replaced(String old, String number) {
        List<Link> over =
                links.stream().filter(link -> link.debit().source.equals(old)).toList();
        links.removeAll(over);
        end(relief -> current(relief.document()).equals(old));
        replacedBy.put(old, number);
        relieved.remove(stating(old));
        parts(old).forEach(part -> part.amount = 0);
        over.forEach(link -> link(link.fact(), List.of(link.credit()), open(number), link.amount()));
    }

    /** Each note takes what is open of its invoice, the oldest first. */
    private void notesTake() {
        items.stream()
                .filter(item -> item.kind == Kind.NOTE)
                .sorted(FIRST_DUE.thenComparing(item -> item.source))
                .forEach(note -> link(note.source, List.of(note), open(note.target), -open(note)));
    }

    private void received(Paid paid) {
        String account = paid.partner() + "/" + paid.currency();
        items.add(new Item(Kind.MONEY, paid.id(), "", "", account, paid.on(), paid.on(), -Cents.of(paid.amount())));
    }

    private void entered(Entered entered) {
        String account = entered.partner() + "/EUR";
        items.add(new Item(
                Kind.DEBIT, entered.id(), "", "", account, entered.on(), entered.due(), Cents.of(entered.amount())));
    }

    private void paidOut(PaidOut out) {
        items.add(new Item(
                Kind.DEBIT,
                out.id(),
                "",
                "",
                out.partner() + "/" + facts.currency(out.id()),
                out.on(),
                out.on(),
                Cents.of(out.amount())));
    }

    private void transferred(Transferred transfer) {
        long amount = Cents.of(transfer.amount());
        String currency = "/" + facts.currency(transfer.id());
        String from = facts.owner(transfer.credit()) + currency;
        items.add(new Item(Kind.DEBIT, transfer.id(), "", "", from, transfer.on(), transfer.on(), amount));
        items.add(new Item(
                Kind.MONEY, transfer.id(), "", "", transfer.to() + currency, transfer.on(), transfer.on(), -amount));
    }

    private List<Item> credits(String source) {
        return items.stream()
                .filter(item -> item.source.equals(source) && !item.isDebit())
                .toList();
    }

    private void allocated(Allocation allocation) {
        String debit = current(allocation.debit());
        boolean replaced = !debit.equals(allocation.debit());
        List<Item> named = replaced ? List.of() : parts(debit, allocation.part());
        List<Item> targets = new ArrayList<>(named);
        if (replaced || allocation.part().isEmpty() || named.stream().anyMatch(item -> !item.inForce)) {
            targets.addAll(open(debit));
            named.forEach(targets::remove);
            targets.addAll(0, named);
        }
        link(allocation.fact(), credits(allocation.credit()), targets, allocation.amount());
    }

    private List<Item> parts(String document, String name) {
        return parts(document).stream()
                .filter(item -> !name.isEmpty() && item.part.equals(name))
                .toList();
    }

    /** {@return the parts to which something may be put that is put to the whole, first due first} */
    private List<Item> open(String document) {
        return parts(document).stream()
                .filter(item -> item.kind != Kind.PAID_BEFORE)
                .sorted(FIRST_DUE)
                .toList();
    }

    /** What is put to a document goes to its open parts, then takes the place of reliefs, newest first. */
    private void link(String fact, List<Item> credits, List<Item> targets, long atMost) {
        long rest = atMost;
        for (Item target : targets) {
            rest -= link(fact, credits, target, Math.min(rest, open(target)));
        }
        List<String> newest = new ArrayList<>(relieved.keySet());
        Collections.reverse(newest);
        for (String relief : newest) {
            for (Item target : targets) {
                long taken = relieved.get(relief).getOrDefault(target, 0L);
                relieved.get(relief).put(target, 0L);
                long placed = link(fact, credits, target, Math.min(rest, taken));
                relieved.get(relief).put(target, taken - placed);
                rest -= placed;
            }
        }
    }

    private long link(String fact, List<Item> credits, Item target, long atMost) {
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

    /** On every day a relief is the smaller of its limit and what is left: of what no plan took over, then on the parts first due. */
    private void reliefsTake() {
        reliefs.keySet().forEach(relieved::remove);
        reliefs.values().forEach(relief -> {
            Map<Item, Long> taken = new LinkedHashMap<>();
            long rest = Cents.of(relief.amount());
            List<Item> parts = new ArrayList<>(open(current(relief.document())));
            parts.sort(Comparator.comparing(part -> part.inForce));
            for (Item part : parts) {
                long amount = Math.min(rest, open(part));
                taken.put(part, amount);
                rest -= amount;
            }
            relieved.put(relief.id(), taken);
        });
    }

    /** A plan moves what is open, first due first, as far as it comes to; its own parts are filled in their order. */
    private void rescheduled(Rescheduled plan) {
        String document = current(plan.document());
        List<Item> old = parts(document).stream()
                .filter(item -> item.kind == Kind.PART)
                .sorted(FIRST_DUE)
                .toList();
        long rest = Math.min(
                old.stream().mapToLong(this::open).sum(),
                plan.instalments().stream()
                        .mapToLong(part -> Cents.of(part.amount()))
                        .sum());
        if (rest == 0) {
            return;
        }
        long moved = rest;
        for (Item item : old) {
            long amount = Math.min(moved, open(item));
            item.amount -= amount;
            item.inForce = false;
            moved -= amount;
        }
        for (Part part : plan.instalments()) {
            long amount = Math.min(rest, Cents.of(part.amount()));
            rest -= amount;
            String name = plan.id() + "/" + (plan.instalments().indexOf(part) + 1);
            items.add(new Item(Kind.PART, document, "", name, old.get(0).account, plan.on(), part.due(), amount));
        }
    }

    private void end(Predicate<Relieved> which) {
        List<Relieved> ended = reliefs.values().stream().filter(which).toList();
        ended.forEach(relief -> reliefs.remove(relief.id()));
        ended.forEach(relief -> relieved.remove(relief.id()));
    }

    private void reversed(Reversed reversed) {
        String fact = reversed.fact();
        links.removeIf(link -> link.fact().equals(fact) || link.fact().startsWith(fact + "/"));
        end(relief -> relief.id().equals(fact) || relief.with().equals(Optional.of(fact)));
        List<Item> gone =
                items.stream().filter(item -> item.source.equals(fact)).toList();
        links.removeIf(link -> gone.contains(link.credit()) || gone.contains(link.debit()));
        gone.forEach(item -> item.amount = 0);
    }
}
