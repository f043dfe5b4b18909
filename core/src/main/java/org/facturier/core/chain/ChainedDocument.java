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
import org.jspecify.annotations.Nullable;

/** A document, what it does and what was done to it. What its own lines came to is worked out when it is first asked. */
final class ChainedDocument {

    private final Invoice document;
    private final Deeds deeds;
    private final Fate fate;
    private @Nullable OwnAmounts own;

    private ChainedDocument(Invoice document, Deeds deeds, Fate fate, @Nullable OwnAmounts own) {
        this.document = document;
        this.deeds = deeds;
        this.fate = fate;
        this.own = own;
    }

    /** {@return a document to which nothing was done yet} */
    static ChainedDocument of(Invoice document, Deeds deeds) {
        return new ChainedDocument(document, deeds, Fate.NONE, null);
    }

    ChainedDocument with(UnaryOperator<Fate> change) {
        return new ChainedDocument(document, deeds, change.apply(fate), own);
    }

    /** {@return this document, doing something else} */
    ChainedDocument doing(Deeds other) {
        return new ChainedDocument(document, other, fate, own);
    }

    Invoice document() {
        return document;
    }

    Deeds deeds() {
        return deeds;
    }

    Fate fate() {
        return fate;
    }

    OwnAmounts own() {
        OwnAmounts known = own;
        if (known == null) {
            known = OwnAmounts.of(document, line -> !deeds.notOwn().contains(line.number()), deeds.takenBack());
            own = known;
        }
        return known;
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
        for (Map.Entry<Integer, Money> line : own().lines().entrySet()) {
            left.put(line.getKey(), line.getValue().minus(fate.credited().get(line.getKey(), zero)));
        }
        return Remaining.of(
                zero, left, Breakdown.of(own().groups()).minus(fate.groups()).groups());
    }

    CorrectionBasis basis() {
        return new CorrectionBasis(
                own().groups(),
                fate.groups(),
                document.totals().rounding(),
                document.totals().levies(),
                fate.levies(),
                deeds.takenBack());
    }

    /** {@return what lines of the document that are not its own take back under a treatment} */
    Optional<TaxSubtotal> riding(TaxTreatment treatment) {
        return group(deeds.takenBack(), treatment);
    }

    Optional<TaxSubtotal> invoiced(TaxTreatment treatment) {
        return group(own().groups(), treatment);
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
