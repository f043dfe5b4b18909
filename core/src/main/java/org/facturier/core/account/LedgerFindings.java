package org.facturier.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;

/** What somebody should look at, gathered from all accounts. */
final class LedgerFindings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(finding -> finding.code().toString())
            .thenComparing(Finding::message);

    private final Filed filed;
    private final List<AccountBook> books;

    LedgerFindings(Filed filed, List<AccountBook> books) {
        this.filed = filed;
        this.books = books;
    }

    Findings all() {
        List<Finding> all = new ArrayList<>();
        books.forEach(book -> all.addAll(new AccountFindings(book).all()));
        waiting().values().forEach(fact -> all.add(waits(fact)));
        all.sort(ORDER);
        List<Finding> told = new ArrayList<>(filed.findings().values());
        told.addAll(all);
        return new Findings(told);
    }

    private Map<String, Fact> waiting() {
        Map<String, Fact> waiting = new LinkedHashMap<>();
        Stream.concat(filed.unnamed().values(), filed.untold().values())
                .flatMap(facts -> facts.values().stream())
                .filter(fact ->
                        filed.facts().find(fact.id()).orElseThrow().accounts().isEmpty())
                .forEach(fact -> waiting.put(fact.id(), fact));
        books.forEach(book -> book.folded().waiting().all().forEach(fact -> waiting.put(fact.id(), fact)));
        return waiting;
    }

    private Finding waits(Fact fact) {
        Needs needs = Needs.of(fact);
        Set<String> unknown = needs.names().stream()
                .filter(name -> !filed.names().has(name))
                .map(KeyText::fact)
                .collect(Collectors.toCollection(TreeSet::new));
        needs.facts().stream().filter(id -> !isKnown(id)).forEach(unknown::add);
        String path = "fact " + fact.id();
        if (!unknown.isEmpty()) {
            return AccountRule.KNOWN.at(path, "it waits for " + String.join(", ", unknown) + ", which is not known");
        }
        return needs.names().isEmpty()
                ? AccountRule.KNOWN.at(path, "it waits for " + needs.facts().get(0) + ", which waits itself")
                : AccountRule.ONE_ACCOUNT.at(path, "it names " + where(needs.names()));
    }

    private boolean isKnown(String id) {
        return filed.facts().has(id) || Known.all(id).anyMatch(filed.names()::has);
    }

    private String where(List<ItemKey> names) {
        return names.stream()
                .map(name -> KeyText.fact(name) + " of " + filed.names().get(name, List.of()))
                .collect(Collectors.joining(" and "));
    }
}
