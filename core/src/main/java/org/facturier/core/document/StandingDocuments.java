package org.facturier.core.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells documents that count for what agreements billed from those in whose place another stands. */
public final class StandingDocuments {

    private StandingDocuments() {}

    /**
     * {@return all but those that an invoice with lines of agreements names as preceding: it bills instead of them, whether
     * as a corrective invoice or after a credit note}
     *
     * @param documents  in any order
     */
    public static List<Invoice> of(Collection<Invoice> documents) {
        Set<InvoiceNumber> replaced = new HashSet<>();
        for (Invoice document : documents) {
            if (!document.type().isCredit() && billsAgreement(document)) {
                document.header().preceding().forEach(earlier -> replaced.add(earlier.number()));
            }
        }
        return documents.stream()
                .filter(document -> !replaced.contains(document.number()))
                .toList();
    }

    private static boolean billsAgreement(Invoice document) {
        return document.lines().stream().anyMatch(line -> line.item().origin().isPresent());
    }
}
