package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What changes the tax of one document and how far it is settled, while that is gathered in any order. It sorts by day once
 * all is there; within a day changes keep the order in which they came.
 */
final class TaxHistory {

    private final DocumentKey document;
    private final List<TaxChange> changes = new ArrayList<>();
    private final List<ShareStep> steps;

    /**
     * @param document  the document
     * @param steps  what its accounts tell; copied
     */
    TaxHistory(DocumentKey document, List<ShareStep> steps) {
        this.document = document;
        this.steps = new ArrayList<>(steps);
    }

    /**
     * Adds what a document says: how much more is owed, and the tax of that.
     *
     * @param owed  with tax, in the currency of the document; below zero what a note lowers it by
     * @param more  the tax of that, none where it is told apart
     */
    TaxHistory said(LocalDate on, String fact, Money owed, List<TaxChange> more) {
        steps.add(ShareStep.owing(on, fact, owed));
        return changed(more);
    }

    TaxHistory changed(List<TaxChange> more) {
        changes.addAll(more);
        return this;
    }

    /** {@return whether no base and no tax is there, so that nothing need be told} */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    DocumentTax of(Optional<Invoice> invoice) {
        List<TaxChange> byDay =
                changes.stream().sorted(Comparator.comparing(TaxChange::on)).toList();
        return new DocumentTax(document, invoice, byDay, shares());
    }

    /** {@return the running totals after each step, one for each, also where several fall on one day} */
    private List<SettledShare> shares() {
        List<SettledShare> shares = new ArrayList<>();
        Optional<SettledShare> last = Optional.empty();
        for (ShareStep step : steps.stream().sorted(ShareStep.IN_ORDER).toList()) {
            last = Optional.of(step.after(last));
            shares.add(last.get());
        }
        return shares;
    }
}
