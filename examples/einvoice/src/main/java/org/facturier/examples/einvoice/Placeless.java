package org.facturier.examples.einvoice;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.syntax.WritingRule;

/** Takes out of an invoice what a syntax has no place for, where whoever asks agreed to the loss. */
final class Placeless {

    private Placeless() {}

    /**
     * {@return the invoice without the terms that findings of a writer name}
     *
     * @param findings  of a writer; those of another rule change nothing
     */
    static ElectronicInvoice without(ElectronicInvoice invoice, Findings findings) {
        ElectronicInvoice rest = invoice;
        for (Finding finding : findings) {
            if (finding.code().equals(WritingRule.PLACED.code())) {
                rest = (ElectronicInvoice) without(rest, List.of(finding.path().split("\\.")));
            }
        }
        return rest;
    }

    @SuppressWarnings("unchecked")
    private static Record without(Record group, List<String> path) {
        Shape<Record> shape = (Shape<Record>) Shape.of(group);
        Slot slot = shape.slot(path.get(0));
        if (path.size() == 1) {
            return shape.with(group, slot.name(), slot.isMany() ? List.of() : Optional.empty());
        }
        Optional<Record> within = (Optional<Record>) shape.get(group, slot.index());
        List<String> rest = path.subList(1, path.size());
        return shape.with(group, slot.name(), within.map(inner -> without(inner, rest)));
    }
}
