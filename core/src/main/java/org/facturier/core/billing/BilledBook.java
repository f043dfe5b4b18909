package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.core.document.DocumentReference;

/** What was billed before, by agreement. A line of a document counts once, however often it is handed over. */
final class BilledBook {

    private record Place(DocumentReference document, int line) {}

    /** The order in which lines are handed over decides nothing. */
    private static final Comparator<BilledLine> IN_ORDER = Comparator.comparing(
                    (BilledLine line) -> line.origin().period().from())
            .thenComparing(line -> line.origin().period().until())
            .thenComparing(line -> line.document()
                    .map(document -> document.issuedOn() + " " + document.number())
                    .orElse(""))
            .thenComparing(BilledLine::line)
            .thenComparing(line -> line.amount())
            .thenComparing(line -> line.origin().version());

    private final Map<String, List<BilledLine>> byAgreement = new HashMap<>();

    static BilledBook of(Collection<BilledLine> lines) {
        BilledBook book = new BilledBook();
        Set<Place> seen = new HashSet<>();
        for (BilledLine line : lines) {
            if (line.document().isEmpty() || seen.add(new Place(line.document().get(), line.line()))) {
                book.byAgreement
                        .computeIfAbsent(line.origin().agreement(), id -> new ArrayList<>())
                        .add(line);
            }
        }
        return book;
    }

    List<BilledLine> of(String agreement) {
        return byAgreement.getOrDefault(agreement, List.of()).stream()
                .sorted(IN_ORDER)
                .toList();
    }
}
