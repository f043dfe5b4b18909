package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.oracle.Paper.Amounts;
import org.facturier.examples.quickstart.lives.oracle.Positions.Link;

/** Tax of all documents of the house: what is declared up to a day, of each document anew. */
final class Vat {

    /** When tax is due. */
    enum Regime {
        DEBITS,
        PAYMENT;

        String label() {
            return this == DEBITS ? "debits" : "payment";
        }
    }

    private final Facts facts;
    private final Map<LocalDate, Fold> folds = new HashMap<>();

    Vat(Facts facts) {
        this.facts = facts;
    }

    /** {@return what is declared month by month; months that were reported stay} */
    void figures(Figures figures, LocalDate day, Regime regime, Map<YearMonth, Map<String, Amounts>> reported) {
        months(day, regime, reported)
                .forEach((month, rates) -> put(figures, "vat." + regime.label() + "." + month, rates));
        put(figures, "vat." + regime.label() + ".outstanding", outstanding(day, regime));
    }

    private static void put(Figures figures, String name, Map<String, Amounts> rates) {
        rates.forEach((rate, amounts) -> figures.putUnlessZero(name + "." + rate + ".net", Cents.text(amounts.net()))
                .putUnlessZero(name + "." + rate + ".tax", Cents.text(amounts.tax())));
    }

    /** {@return by month what is declared to its end, less what was declared before} */
    Map<YearMonth, Map<String, Amounts>> months(
            LocalDate day, Regime regime, Map<YearMonth, Map<String, Amounts>> reported) {
        Map<YearMonth, Map<String, Amounts>> months = new TreeMap<>();
        Map<String, Amounts> before = new LinkedHashMap<>();
        for (YearMonth month : monthsTo(day)) {
            LocalDate end = month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth();
            Map<String, Amounts> now = reported.getOrDefault(month, less(declared(end, regime), before));
            months.put(month, now);
            now.forEach((rate, amounts) -> before.merge(rate, amounts, Amounts::plus));
        }
        return months;
    }

    private Iterable<YearMonth> monthsTo(LocalDate day) {
        TreeSet<YearMonth> months = new TreeSet<>();
        YearMonth first = facts.days().stream().findFirst().map(YearMonth::from).orElse(YearMonth.from(day));
        for (YearMonth month = first; !month.isAfter(YearMonth.from(day)); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Map<String, Amounts> less(Map<String, Amounts> now, Map<String, Amounts> before) {
        Map<String, Amounts> difference = new TreeMap<>(now);
        before.forEach((rate, amounts) -> difference.merge(rate, Amounts.NONE.minus(amounts), Amounts::plus));
        return difference;
    }

    private Map<String, Amounts> declared(LocalDate day, Regime regime) {
        Map<String, Amounts> declared = new TreeMap<>();
        facts.documents().values().stream()
                .filter(paper -> counts(paper, day))
                .forEach(paper -> add(declared, declared(paper, day, regime)));
        return declared;
    }

    private Map<String, Amounts> outstanding(LocalDate day, Regime regime) {
        Map<String, Amounts> outstanding = new TreeMap<>();
        facts.documents().values().stream().filter(paper -> counts(paper, day)).forEach(paper -> {
            Fold fold = fold(day);
            long owed = owed(paper, day);
            add(outstanding, share(paper, day, Math.max(0, owed - discount(fold, paper)), owed));
            add(outstanding, less(Map.of(), declared(paper, day, regime)));
        });
        return outstanding;
    }

    /** Invoices of the house in whose place no corrective stands. */
    private boolean counts(Paper paper, LocalDate day) {
        return !paper.isNote()
                && !paper.head().selfBilled()
                && !paper.on().isAfter(day)
                && facts.documents().values().stream()
                        .filter(other -> other.kind() == Paper.Kind.CORRECTIVE
                                && !other.on().isAfter(day))
                        .noneMatch(other -> other.of().orElseThrow().equals(paper.number()));
    }

    private Map<String, Amounts> declared(Paper paper, LocalDate day, Regime regime) {
        Fold fold = fold(day);
        long owed = owed(paper, day);
        return regime == Regime.DEBITS
                ? share(paper, day, Math.max(0, owed - discount(fold, paper) - irrecoverable(fold, paper, day)), owed)
                : share(paper, day, Math.min(settled(fold, paper), owed), owed);
    }

    /** {@return base and tax of each rate less own notes, x part / whole} */
    private Map<String, Amounts> share(Paper paper, LocalDate day, long part, long whole) {
        Map<String, Amounts> shares = new TreeMap<>();
        whole(paper, day)
                .forEach((rate, amounts) -> shares.put(
                        rate,
                        whole <= 0
                                ? amounts
                                : new Amounts(
                                        Cents.share(amounts.net(), part, whole),
                                        Cents.share(amounts.tax(), part, whole))));
        return shares;
    }

    private Map<String, Amounts> whole(Paper paper, LocalDate day) {
        Map<String, Amounts> whole = new TreeMap<>(paper.groups());
        notes(day, paper)
                .forEach(rates -> rates.forEach(
                        (rate, amounts) -> whole.merge(rate, Amounts.NONE.minus(amounts), Amounts::plus)));
        return whole;
    }

    private Iterable<Map<String, Amounts>> notes(LocalDate day, Paper paper) {
        return facts.documents().values().stream()
                .filter(note -> note.isNote() && !note.on().isAfter(day))
                .map(note -> note.named().getOrDefault(paper.number(), Map.of()))
                .toList();
    }

    private long owed(Paper paper, LocalDate day) {
        return whole(paper, day).values().stream().mapToLong(Amounts::gross).sum();
    }

    private static long discount(Fold fold, Paper paper) {
        return fold.reliefsOf(paper.number()).entrySet().stream()
                .filter(entry -> entry.getKey().reason().equals(Relieved.DISCOUNT))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long irrecoverable(Fold fold, Paper paper, LocalDate day) {
        return fold.reliefsOf(paper.number()).entrySet().stream()
                .filter(entry -> entry.getKey()
                        .duplicateOn()
                        .filter(out -> !out.isAfter(day))
                        .isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** By money, set-off and notes of other invoices. */
    private static long settled(Fold fold, Paper paper) {
        return fold.stated(paper.number())
                + fold.links().stream()
                        .filter(link -> link.debit().source.equals(paper.number()))
                        .filter(link -> !link.credit().target.equals(paper.number()))
                        .mapToLong(Link::amount)
                        .sum();
    }

    private static void add(Map<String, Amounts> sums, Map<String, Amounts> more) {
        more.forEach((rate, amounts) -> sums.merge(rate, amounts, Amounts::plus));
    }

    private Fold fold(LocalDate day) {
        return folds.computeIfAbsent(day, each -> Fold.to(each, facts));
    }
}
