package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Severity;
import org.facturier.core.reference.CreditRule;
import org.joda.money.Money;

/**
 * Holds documents against each other: numbers, usual amounts, periods billed twice, differences, account numbers, and what
 * the chain of them finds. What each says of itself is not asked here.
 */
final class CollectionCheck {

    /** Fewer documents of a partner say nothing of what is usual. */
    private static final int HISTORY = 5;
    /** How many times the median is out of the way. */
    private static final long FAR = 10;

    /** A number and who gives numbers there. */
    private record Issued(String issuer, InvoiceNumber number) {}

    /** Who bills whom in which currency: amounts of two currencies are not compared. */
    private record Account(String seller, String buyer, String currency) {}

    private final List<Finding> found = new ArrayList<>();

    private CollectionCheck() {}

    /**
     * {@return what is wrong, under the numbers of the documents}
     *
     * @param documents  each in one currency, in any order; one that is given twice is found as two with one number
     */
    static Findings findings(List<Invoice> documents) {
        CollectionCheck check = new CollectionCheck();
        check.numbers(documents);
        check.amounts(documents);
        Chain chain = Chain.of(documents);
        check.found.addAll(PeriodCheck.findings(chain));
        check.found.addAll(AdjustmentCheck.findings(chain));
        check.found.addAll(AccountNumberCheck.findings(chain));
        chain.findings().stream()
                .filter(finding -> !finding.code().equals(CreditRule.NUMBER_UNAMBIGUOUS.code()))
                .forEach(check.found::add);
        return new Findings(check.found);
    }

    /**
     * Finds the second document under a number and each one after it. The series is on no document: what has its number in
     * another series is another document here, and for who receives both it may be the same.
     */
    private void numbers(List<Invoice> documents) {
        Map<Issued, Set<String>> seen = new HashMap<>();
        for (Invoice document : documents) {
            Set<String> series = seen.computeIfAbsent(
                    new Issued(issuer(document), document.number()), number -> new LinkedHashSet<>());
            if (series.contains(document.series())) {
                found.add(CheckRule.NUMBER_ONCE.at(
                        document.number().text(),
                        say("another document of {issuer} has this number").with("issuer", named(document))));
            } else if (!series.isEmpty()) {
                found.add(inTwoSeries(document, series.iterator().next()));
            }
            series.add(document.series());
        }
    }

    private static Finding inTwoSeries(Invoice document, String other) {
        return CheckRule.NUMBER_ONCE
                .at(
                        document.number().text(),
                        say(
                                        "inSeries",
                                        "it is of series {series}, and {issuer} has this number in series {other}, too; no document shows its series")
                                .with("series", document.series())
                                .with("issuer", named(document))
                                .with("other", other))
                .withSeverity(Severity.WARNING);
    }

    /** A self-billed document is numbered by its buyer, in the name of the seller. */
    private static String issuer(Invoice document) {
        String seller = document.header().seller().id();
        return document.type().isSelfBilled() ? document.header().buyer().id() + " for " + seller : seller;
    }

    /** {@return who gives numbers, in words of a finding} */
    private static Object named(Invoice document) {
        String seller = document.header().seller().id();
        return document.type().isSelfBilled()
                ? say("inNameOf", "{buyer} for {seller}")
                        .with("buyer", document.header().buyer().id())
                        .with("seller", seller)
                : seller;
    }

    /** Partners with fewer than five documents are passed over, and so is an account whose median is zero. */
    private void amounts(List<Invoice> documents) {
        Map<Account, List<Invoice>> accounts = new LinkedHashMap<>();
        for (Invoice document : documents) {
            accounts.computeIfAbsent(account(document), key -> new ArrayList<>())
                    .add(document);
        }
        accounts.values().stream().filter(history -> history.size() >= HISTORY).forEach(this::amountsOf);
    }

    /** Names what is more than ten times the median, of either sign, without tax. */
    private void amountsOf(List<Invoice> history) {
        Money median = median(history);
        history.stream()
                .filter(document ->
                        median.isPositive() && document.totals().net().abs().isGreaterThan(median.multipliedBy(FAR)))
                .forEach(document -> found.add(CheckRule.USUAL_AMOUNT.at(
                        document.number().text(),
                        say("{amount} is far from the usual {median}")
                                .with("amount", document.totals().net())
                                .with("median", median))));
    }

    /** {@return who bills whom, and in which currency} */
    private static Account account(Invoice document) {
        return new Account(
                document.header().seller().id(),
                document.header().buyer().id(),
                document.header().currency().getCode());
    }

    /** {@return the median of the nets without sign; of an even number of documents the greater of the two in the middle} */
    private static Money median(List<Invoice> history) {
        List<Money> amounts = history.stream()
                .map(document -> document.totals().net().abs())
                .sorted()
                .toList();
        return amounts.get(amounts.size() / 2);
    }
}
