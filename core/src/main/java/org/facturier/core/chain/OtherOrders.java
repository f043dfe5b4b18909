package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.crediting.ChainOrder;
import org.facturier.core.crediting.Taken;
import org.facturier.core.index.Index;
import org.facturier.core.reference.DocumentKey;

/**
 * What else may have been credited of an invoice before a note than the order of the chain has. Within a series documents
 * come by day and number; of those of another series a note may have seen the first one, two, or all, whatever their days.
 *
 * <p>A note GS-1 beside AV-1 over 60.00 and AV-2 over 10.00 may have seen nothing, 60.00, or 70.00 credited; but not
 * 10.00, for AV-2 came after AV-1.
 *
 * @param documents  all
 * @param note  the note
 * @param invoice  of which it takes something back
 */
record OtherOrders(Index<DocumentKey, ChainedDocument> documents, ChainedDocument note, DocumentKey invoice) {

    /** More are not tried, for they multiply with each series: then nobody can say, and nothing is found fault with. */
    private static final int MOST = 1_000;

    /**
     * {@return whether in one of them, or in more than can be tried, something holds of what was credited beside what the
     * order of the chain has; what that has too much is given back}
     *
     * @param holds  asked of what one choice for each series adds up to
     */
    boolean any(Predicate<List<Taken>> holds) {
        List<List<List<Taken>>> choices =
                bySeries().values().stream().map(this::choices).toList();
        long all = choices.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(MOST + 1L, one * other));
        return all > MOST || any(choices, List.of(), holds);
    }

    /** Tries every choice of the first series with every choice of those after it. */
    private static boolean any(List<List<List<Taken>>> choices, List<Taken> chosen, Predicate<List<Taken>> holds) {
        return choices.isEmpty()
                ? holds.test(chosen)
                : choices.get(0).stream()
                        .anyMatch(choice -> any(choices.subList(1, choices.size()), together(chosen, choice), holds));
    }

    /** {@return both, some first} */
    private static List<Taken> together(List<Taken> some, List<Taken> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * One for each number of documents of the series that the note may have seen: what it saw beside the order of the chain,
     * and below zero what that order has and it did not see. Of a series of three documents there are four choices.
     */
    private List<List<Taken>> choices(List<ChainedDocument> inOrder) {
        List<List<Taken>> choices = new ArrayList<>();
        for (int seen = 0; seen <= inOrder.size(); seen++) {
            List<Taken> beside = new ArrayList<>();
            for (int i = 0; i < inOrder.size(); i++) {
                ChainedDocument document = inOrder.get(i);
                boolean isSeen = i < seen;
                if (isSeen != isBefore(document)) {
                    document.deeds()
                            .changes(invoice)
                            .map(change -> isSeen ? change : change.negated())
                            .forEach(beside::add);
                }
            }
            choices.add(beside);
        }
        return choices;
    }

    /** {@return whether a document comes before the note in the order of the chain} */
    private boolean isBefore(ChainedDocument document) {
        return ChainOrder.OF_DOCUMENTS.compare(document.document(), note.document()) < 0;
    }

    /** {@return what acted on the invoice, by series other than that of the note, each series in the order of the chain} */
    private Map<String, List<ChainedDocument>> bySeries() {
        Map<String, List<ChainedDocument>> bySeries = new LinkedHashMap<>();
        acting().filter(document ->
                        !document.document().series().equals(note.document().series()))
                .sorted((one, other) -> ChainOrder.OF_DOCUMENTS.compare(one.document(), other.document()))
                .forEach(
                        document -> bySeries.computeIfAbsent(document.document().series(), series -> new ArrayList<>())
                                .add(document));
        return bySeries;
    }

    /** What takes something back of the invoice, and what stands in place of that. */
    private Stream<ChainedDocument> acting() {
        return documents.find(invoice).stream()
                .flatMap(known -> known.fate().effects().values())
                .flatMap(Collection::stream)
                .map(effect -> effect.by().document())
                .distinct()
                .flatMap(by -> documents.find(by).stream())
                .flatMap(by -> Stream.concat(Stream.of(by.key()), by.fate().replacedBy().stream()))
                .distinct()
                .flatMap(by -> documents.find(by).stream());
    }
}
