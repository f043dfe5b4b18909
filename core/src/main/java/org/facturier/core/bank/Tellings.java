package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;

/**
 * What one statement says in all, however often and in however many pages it was told: of each transaction as many as the page
 * says that has most of it, and the pages together. A whole counts against all its pages.
 *
 * @param head  the whole
 * @param pages  every telling, by its head
 */
record Tellings(StatementHead head, Map<StatementHead, List<BankStatement>> pages) {

    private static final Comparator<BankStatement> MOST_SAID = Comparator.comparing(
                    (BankStatement copy) -> copy.entries().size())
            .thenComparing(copy -> copy.balances().size())
            .thenComparing(BankStatement::toString);

    /** {@return each statement once, with all its tellings, in an order that does not hang on that of the files} */
    static List<Tellings> of(Collection<BankStatement> statements) {
        Map<StatementHead, List<BankStatement>> wholes = new LinkedHashMap<>();
        statements.forEach(each -> wholes.computeIfAbsent(each.head().whole(), head -> new ArrayList<>())
                .add(each));
        return wholes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Tellings::order)))
                .map(whole -> new Tellings(
                        whole.getKey(),
                        whole.getValue().stream()
                                .collect(Collectors.groupingBy(
                                        BankStatement::head, LinkedHashMap::new, Collectors.toList()))))
                .toList();
    }

    /** {@return a text that sorts statements, whatever order their files were read in} */
    private static String order(StatementHead head) {
        return head.account().number() + " " + head.kind() + " " + head.identifier() + " " + head.sequence() + " "
                + head.account().currency();
    }

    /**
     * {@return each transaction that it says, as often as it says it}
     *
     * Two copies of a page that tell a payment once each tell one; two pages that tell it once each tell two. A telling of the
     * whole and its pages together count as two copies. The order is that of what tells movements apart.
     */
    List<BankTransaction> transactions() {
        Map<String, List<BankTransaction>> inPages = new TreeMap<>();
        Map<String, List<BankTransaction>> all = new TreeMap<>();
        pages.forEach((page, copies) -> {
            if (page.page().isPresent()) {
                fullest(copies).forEach((same, told) -> inPages.merge(same, told, Tellings::both));
            } else {
                fullest(copies).forEach((same, told) -> all.merge(same, told, Told::fuller));
            }
        });
        inPages.forEach((same, told) -> all.merge(same, told, Told::fuller));
        return all.values().stream().flatMap(List::stream).toList();
    }

    /**
     * {@return by what is one movement that telling of it which has most}
     *
     * @param copies tellings of one page
     */
    private static Map<String, List<BankTransaction>> fullest(Collection<BankStatement> copies) {
        Map<String, List<BankTransaction>> fullest = new TreeMap<>();
        copies.forEach(copy -> copy.transactions()
                .collect(Collectors.groupingBy(Told::same))
                .forEach((same, told) -> fullest.merge(same, told, Told::fuller)));
        return fullest;
    }

    private static List<BankTransaction> both(List<BankTransaction> one, List<BankTransaction> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** {@return of each page the telling that says most, in the order of pages} */
    List<BankStatement> fullest() {
        return pages.values().stream()
                .map(copies -> copies.stream().max(MOST_SAID).orElseThrow())
                .sorted(Comparator.comparing(page -> page.head().page().orElse(0)))
                .toList();
    }

    /**
     * {@return that it was told more than once, if it was, page by page}
     *
     * Equal copies are no fault ({@code BANK-TWICE-01}, for information); copies that differ are a warning ({@code
     * BANK-TWICE-02}).
     */
    List<Finding> repeated() {
        List<Finding> found = new ArrayList<>();
        pages.forEach((page, copies) -> {
            int ways = new HashSet<>(copies).size();
            if (ways > 1) {
                found.add(StatementRule.TOLD_ALIKE.at(
                        page.place(),
                        say("the statement is told in {count} ways; each transaction of any of them is counted")
                                .with("count", ways)));
            } else if (copies.size() > 1) {
                found.add(StatementRule.TOLD_ONCE.at(
                        page.place(),
                        say("the statement is told {count} times, and counted once")
                                .with("count", copies.size())));
            }
        });
        return found;
    }
}
