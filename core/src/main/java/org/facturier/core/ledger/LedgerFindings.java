package org.facturier.core.ledger;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.account.KeyText;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.openitem.Known;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.timetable.Needs;

/**
 * What somebody should look at, gathered from all accounts. A fact that waits is named once, with what it waits for, on
 * however many accounts it stands.
 */
final class LedgerFindings {

    /** The same findings stand in the same order, however the facts were told. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(finding -> finding.code().toString())
            .thenComparing(Finding::message);

    private final Filed filed;
    private final List<AccountBook> books;

    LedgerFindings(Filed filed, List<AccountBook> books) {
        this.filed = filed;
        this.books = books;
    }

    /** {@return what was found while telling, in that order; then what accounts and waiting facts give, sorted} */
    Findings all() {
        List<Finding> all = new ArrayList<>();
        books.forEach(book -> all.addAll(new AccountFindings(book).all()));
        new DisputeFindings(filed).all().forEach(all::add);
        Map<String, Fact> waiting = waiting();
        waiting.values().forEach(fact -> all.add(waits(fact, waiting)));
        all.sort(ORDER);
        List<Finding> told = new ArrayList<>(filed.findings().values());
        told.addAll(all);
        return new Findings(told);
    }

    /**
     * What acts on one account may stand on another too, where it finds nothing.
     *
     * <p>So a fact waits only where it waits on all its accounts, or stands on none. By identifier, in their order.
     */
    private Map<String, Fact> waiting() {
        Map<String, Integer> counted = new HashMap<>();
        Map<String, Fact> waiting = new TreeMap<>();
        books.forEach(book -> book.folded().waiting().all().forEach(fact -> {
            counted.merge(fact.id(), 1, Integer::sum);
            waiting.put(fact.id(), fact);
        }));
        waiting.keySet().removeIf(id -> counted.get(id) < accounts(id));
        Stream.concat(filed.unnamed().values(), filed.untold().values())
                .flatMap(facts -> facts.values().stream())
                .filter(fact -> accounts(fact.id()) == 0)
                .forEach(fact -> waiting.put(fact.id(), fact));
        return waiting;
    }

    /** {@return on how many accounts a fact stands} */
    private int accounts(String fact) {
        return filed.facts().find(fact).orElseThrow().accounts().size();
    }

    /**
     * {@return why a fact waits: something that it names is not there; or a fact that it names waits itself; or all that it
     * names is there, but on two accounts, between which only a transfer leads}
     */
    private Finding waits(Fact fact, Map<String, Fact> waiting) {
        Needs needs = Needs.of(fact);
        Set<String> unknown = needs.names().stream()
                .filter(name -> !isThere(name))
                .map(KeyText::fact)
                .collect(Collectors.toCollection(TreeSet::new));
        needs.facts().stream().filter(id -> !isKnown(id)).forEach(unknown::add);
        String path = "fact " + fact.id();
        if (!unknown.isEmpty()) {
            return LedgerRule.KNOWN.at(
                    path, say("it waits for {unknown}, which is not there").with("unknown", unknown));
        }
        return needs.facts().stream()
                .filter(id -> needs.names().isEmpty() || waiting.containsKey(id))
                .findFirst()
                .map(id -> LedgerRule.KNOWN.at(
                        path,
                        say("waiting", "it waits for {fact}, which waits itself")
                                .with("fact", id)))
                .orElseGet(() ->
                        LedgerRule.ONE_ACCOUNT.at(path, say("it names {names}").with("names", where(needs.names()))));
    }

    /**
     * What is of the time before an account began is told, and yet not there.
     *
     * <p>An item of the time before has a name on the account, for its document was told, but none of its parts is held.
     */
    private boolean isThere(ItemKey name) {
        return filed.names().get(name, List.of()).stream()
                .flatMap(account -> filed.books().find(account).stream())
                .anyMatch(book -> book.state().holdings().has(name));
    }

    /** {@return whether a fact was told, or something that was carried forward goes on under its identifier} */
    private boolean isKnown(String id) {
        return filed.facts().has(id) || Known.all(id).anyMatch(filed.names()::has);
    }

    /** {@return each name, and the accounts on which it stands} */
    private List<Message> where(List<ItemKey> names) {
        return names.stream()
                .map(name -> say("nameOf", "{name} of {accounts}")
                        .with("name", KeyText.fact(name))
                        .with("accounts", filed.names().get(name, List.of())))
                .toList();
    }
}
