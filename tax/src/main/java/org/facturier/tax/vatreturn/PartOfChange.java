package org.facturier.tax.vatreturn;

import java.util.Optional;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.documenttax.TaxChange;
import org.facturier.core.tax.TaxPoint;
import org.facturier.tax.supply.EuropeanVat;

/**
 * Tells the part of a document that changes: a line of a credit note falls due as the line that it credits. What was
 * carried forward as not yet due falls due as it is paid.
 *
 * @param points  when the lines of the document fall due; empty for what was carried forward
 */
record PartOfChange(Optional<TaxPoints> points) {

    PartOfChange(DocumentTax document, TaxPoint fallback, EuropeanVat vat) {
        this(document.invoice().map(invoice -> new TaxPoints(invoice, fallback, vat)));
    }

    TaxablePart of(TaxChange change) {
        return points.map(known -> known.of(change.line(), change.treatment()))
                .orElseGet(() -> new TaxablePart(change.treatment(), LegalSupply.untold(), Optional.empty()));
    }
}
