package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent.Disputed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Promised;
import org.facturier.examples.quickstart.lives.MoneyEvent.Settled;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** Figures of partners: what each owes on a day. */
final class Owing {

    private static final int[] BANDS = {30, 60, 90};

    private final Facts facts;
    private final Fold fold;
    private final LocalDate day;

    Owing(Facts facts, Fold fold, LocalDate day) {
        this.facts = facts;
        this.fold = fold;
        this.day = day;
    }

    void figures(Figures figures) {
        fold.items().stream().map(item -> item.account).distinct().forEach(account -> account(figures, account));
    }

    private void account(Figures figures, String account) {
        List<Item> items = fold.items().stream()
                .filter(item -> item.account.equals(account))
                .toList();
        long debits = sum(items, Item::isDebit);
        long credits = sum(items, item -> !item.isDebit());
        String name = "partners." + account + ".";
        figures.put(name + "balance", Cents.text(debits + credits))
                .put(name + "debits", Cents.text(debits))
                .put(name + "credits", Cents.text(credits))
                .put(name + "onAccount", Cents.text(sum(items, item -> item.kind == Kind.MONEY)))
                .put(name + "closing", Cents.text(debits + credits))
                .put(name + "overdue", Cents.text(sum(items, this::isLate)))
                .put(name + "demand", Cents.text(Math.max(0, demand(items) + credits)));
        aged(figures, name + "aged.", items);
        figures.put(name + "aged.credits", Cents.text(credits));
    }

    private void aged(Figures figures, String name, List<Item> items) {
        figures.put(name + "notDue", Cents.text(sum(items, item -> item.isDebit() && daysLate(item) <= 0)));
        long after = 0;
        for (int band : BANDS) {
            long from = after;
            figures.put(
                    name + (from + 1) + "-" + band,
                    Cents.text(sum(items, item -> item.isDebit() && daysLate(item) > from && daysLate(item) <= band)));
            after = band;
        }
        long last = after;
        figures.put(name + ">" + last, Cents.text(sum(items, item -> item.isDebit() && daysLate(item) > last)));
    }

    /** Late items of documents without a promise, less what is disputed of each. */
    private long demand(List<Item> items) {
        Map<String, Long> late = new TreeMap<>();
        items.stream()
                .filter(item -> isLate(item) && !isPromised(item.source))
                .forEach(item -> late.merge(item.source, fold.open(item), Long::sum));
        return late.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - disputed(entry.getKey())))
                .sum();
    }

    private boolean isPromised(String document) {
        return facts.all(Promised.class).stream()
                .filter(promise -> promise.document().equals(document))
                .anyMatch(promise ->
                        !promise.on().isAfter(day) && !promise.until().isBefore(day));
    }

    private long disputed(String document) {
        return facts.all(Disputed.class).stream()
                .filter(dispute ->
                        dispute.document().equals(document) && !dispute.on().isAfter(day))
                .filter(dispute -> facts.all(Settled.class).stream()
                        .noneMatch(end ->
                                end.dispute().equals(dispute.id()) && !end.on().isAfter(day)))
                .mapToLong(dispute -> Cents.of(dispute.amount()))
                .sum();
    }

    private boolean isLate(Item item) {
        return item.isDebit() && daysLate(item) > 0;
    }

    private long daysLate(Item item) {
        return ChronoUnit.DAYS.between(item.due, day);
    }

    private long sum(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).mapToLong(fold::open).sum();
    }
}
