package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/** What changes the tax of one document and how far it is settled, while that is gathered in any order. */
final class TaxHistory {

    private final DocumentKey document;
    private final List<TaxChange> changes = new ArrayList<>();
    private final List<ShareStep> steps;

    TaxHistory(DocumentKey document, List<ShareStep> steps) {
        this.document = document;
        this.steps = new ArrayList<>(steps);
    }

    /** Adds what a document says: how much more is owed, and the tax of that. */
    TaxHistory said(LocalDate on, String fact, Money owed, List<TaxChange> more) {
        steps.add(ShareStep.owing(on, fact, owed));
        return changed(more);
    }

    TaxHistory changed(List<TaxChange> more) {
        changes.addAll(more);
        return this;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    DocumentTax of(Optional<Invoice> invoice) {
        List<TaxChange> byDay =
                changes.stream().sorted(Comparator.comparing(TaxChange::on)).toList();
        return new DocumentTax(document, invoice, byDay, shares());
    }

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
