package org.facturier.examples.quickstart.lives.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.oracle.Facts.Allocation;

/** What a payer's text names. */
final class Matching {

    private static final Comparator<Item> OLDEST = Comparator.comparing((Item item) -> item.due)
            .thenComparing(item -> item.on)
            .thenComparing(item -> item.source)
            .thenComparing(item -> item.kind != Item.Kind.PAID_BEFORE);

    private final Facts facts;
    private final Paid paid;

    Matching(Facts facts, Paid paid) {
        this.facts = facts;
        this.paid = paid;
    }

    /** {@return where the money goes, asked as of its day} */
    List<Allocation> propose() {
        Fold fold = Fold.to(paid.on(), facts);
        Set<String> named = named(paid.reference().orElse(""));
        List<Item> targets = new ArrayList<>();
        if (!named.isEmpty() || !isHalf(paid.reference().orElse(""))) {
            fold.items().stream()
                    .filter(item -> item.isDebit() && item.account.equals(paid.partner() + "/" + paid.currency()))
                    .filter(item -> named.isEmpty() || isNamed(item, named))
                    .sorted(OLDEST)
                    .forEach(targets::add);
        }
        List<Allocation> allocations = new ArrayList<>();
        long rest = Cents.of(paid.amount());
        for (Item target : targets) {
            long amount = Math.min(rest, fold.open(target));
            rest -= amount;
            if (amount > 0) {
                String id = paid.id() + "/" + (allocations.size() + 1);
                allocations.add(new Allocation(id, paid.on(), paid.id(), target.source, target.part, amount));
            }
        }
        return allocations;
    }

    /** What is stated as paid before is not what a number means. */
    private static boolean isNamed(Item item, Set<String> named) {
        return named.contains(item.source) && item.kind != Item.Kind.PAID_BEFORE;
    }

    /** {@return numbers that stand in a text as a whole; a replaced one is that of its corrective} */
    private Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        for (String words : runs(text)) {
            facts.documents().keySet().stream()
                    .filter(number -> signsOut(number).equals(words)
                            || words.matches("RF\\d\\d.*") && signsOut(number).equals(words.substring(4)))
                    .forEach(number -> named.add(current(number)));
        }
        return named;
    }

    private boolean isHalf(String text) {
        return runs(text).stream()
                .anyMatch(words -> facts.documents().keySet().stream()
                        .anyMatch(number -> !words.isEmpty()
                                && !signsOut(number).equals(words)
                                && signsOut(number).contains(words)
                                && words.endsWith(counter(number))));
    }

    private static String counter(String number) {
        String[] groups = number.split("\\D+");
        return groups[groups.length - 1];
    }

    private String current(String number) {
        return facts.documents().values().stream()
                .filter(paper -> paper.kind() == Paper.Kind.CORRECTIVE)
                .filter(paper ->
                        paper.of().orElseThrow().equals(number) && !paper.on().isAfter(paid.on()))
                .findFirst()
                .map(paper -> current(paper.number()))
                .orElse(number);
    }

    /** {@return each run of words, joined} */
    private static List<String> runs(String text) {
        List<String> words =
                Arrays.stream(text.split("\\s+")).map(Matching::signsOut).toList();
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                runs.add(String.join("", words.subList(from, to)));
            }
        }
        return runs;
    }

    private static String signsOut(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
