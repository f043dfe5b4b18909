package org.facturier.core.chain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.core.document.Invoice;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * A document, what it does and what was done to it.
 *
 * @param document  the document
 * @param own  what its own lines came to
 * @param deeds  what it does
 * @param fate  what was done to it
 */
record ChainedDocument(Invoice document, OwnAmounts own, Deeds deeds, Fate fate) {

    ChainedDocument with(UnaryOperator<Fate> change) {
        return new ChainedDocument(document, own, deeds, change.apply(fate));
    }

    DocumentKey key() {
        return DocumentKey.of(document);
    }

    boolean isReplaced() {
        return !fate.replacedBy().isEmpty();
    }

    /** {@return the line of an own amount that one of its lines comes down to} */
    LineKey root(int line) {
        return deeds.through().getOrDefault(line, new LineKey(key(), line));
    }

    Remaining remaining() {
        Money zero = Money.zero(document.header().currency());
        SortedMap<Integer, Money> left = new TreeMap<>();
        for (Map.Entry<Integer, Money> line : own.lines().entrySet()) {
            left.put(line.getKey(), line.getValue().minus(fate.credited().get(line.getKey(), zero)));
        }
        return Remaining.of(
                zero, left, Breakdown.of(own.groups()).minus(fate.groups()).groups());
    }

    CorrectionBasis basis() {
        return new CorrectionBasis(
                own.groups(),
                fate.groups(),
                document.totals().rounding(),
                document.totals().levies(),
                fate.levies());
    }

    Optional<TaxSubtotal> invoiced(TaxTreatment treatment) {
        return group(own.groups(), treatment);
    }

    Optional<TaxSubtotal> credited(TaxTreatment treatment) {
        return group(fate.groups(), treatment);
    }

    private static Optional<TaxSubtotal> group(Iterable<TaxSubtotal> groups, TaxTreatment treatment) {
        for (TaxSubtotal group : groups) {
            if (group.treatment().equals(treatment)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
