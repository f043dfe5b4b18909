package org.facturier.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/** Holds documents against each other. */
final class CollectionCheck {

    /** Fewer documents of a partner say nothing of what is usual. */
    private static final int HISTORY = 5;
    /** How many times the median is out of the way. */
    private static final long FAR = 10;

    private record Issued(String issuer, InvoiceNumber number) {}

    private record Billed(String agreement, String rule) {}

    private record Claim(InvoiceNumber invoice, LineOrigin origin) {}

    private record Account(String seller, String buyer, String currency) {}

    private final List<Finding> found = new ArrayList<>();

    private CollectionCheck() {}

    static Findings findings(List<Invoice> documents) {
        CollectionCheck check = new CollectionCheck();
        check.numbers(documents);
        check.periods(documents);
        check.amounts(documents);
        return new Findings(check.found);
    }

    private void numbers(List<Invoice> documents) {
        Set<Issued> seen = new HashSet<>();
        for (Invoice document : documents) {
            if (!seen.add(new Issued(issuer(document), document.number()))) {
                found.add(CheckRule.NUMBER_ONCE.at(
                        document.number().text(), "another document of " + issuer(document) + " has this number"));
            }
        }
    }

    /** A self-billed document is numbered by its buyer, in the name of the seller. */
    private static String issuer(Invoice document) {
        String seller = document.header().seller().id();
        return document.type().isSelfBilled() ? document.header().buyer().id() + " for " + seller : seller;
    }

    private void periods(List<Invoice> documents) {
        Map<Billed, List<Claim>> claims = new LinkedHashMap<>();
        for (Invoice document : documents) {
            for (InvoiceLine line : document.lines()) {
                line.item()
                        .origin()
                        .ifPresent(origin -> claims.computeIfAbsent(
                                        new Billed(origin.agreement(), origin.rule()), key -> new ArrayList<>())
                                .add(new Claim(document.number(), origin)));
            }
        }
        claims.values().forEach(this::overlaps);
    }

    private void overlaps(List<Claim> claims) {
        claims.sort(Comparator.comparing(claim -> claim.origin().period().from()));
        for (int i = 1; i < claims.size(); i++) {
            Claim earlier = claims.get(i - 1);
            Claim later = claims.get(i);
            if (later.origin()
                    .period()
                    .from()
                    .isBefore(earlier.origin().period().until())) {
                found.add(CheckRule.PERIOD_ONCE.at(
                        later.invoice().text(),
                        later.origin().key() + " overlaps " + earlier.origin().period() + " billed by "
                                + earlier.invoice()));
            }
        }
    }

    private void amounts(List<Invoice> documents) {
        Map<Account, List<Invoice>> accounts = new HashMap<>();
        for (Invoice document : documents) {
            accounts.computeIfAbsent(account(document), key -> new ArrayList<>())
                    .add(document);
        }
        documents.stream()
                .filter(document -> isFar(document, accounts.get(account(document))))
                .forEach(document -> found.add(CheckRule.USUAL_AMOUNT.at(
                        document.number().text(),
                        document.totals().net() + " is far from the usual "
                                + median(accounts.get(account(document))))));
    }

    private static Account account(Invoice document) {
        return new Account(
                document.header().seller().id(),
                document.header().buyer().id(),
                document.header().currency().getCode());
    }

    private static boolean isFar(Invoice document, List<Invoice> history) {
        Money median = median(history);
        return history.size() >= HISTORY
                && median.isPositive()
                && document.totals().net().abs().isGreaterThan(median.multipliedBy(FAR));
    }

    private static Money median(List<Invoice> history) {
        List<Money> amounts = history.stream()
                .map(document -> document.totals().net().abs())
                .sorted()
                .toList();
        return amounts.get(amounts.size() / 2);
    }
}
