package org.facturier.core.documenttax;

import java.time.LocalDate;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Base and tax that a document adds to a line, its own or one that it credits. It has neither a day nor the document
 * that says so; with these it becomes a {@link TaxChange}.
 *
 * @param on  the line; line 0 of a document for what stands on none
 * @param treatment  category, rate and reason
 * @param net  the base
 * @param tax  its tax
 */
record TaxPart(LineKey on, TaxTreatment treatment, Money net, Money tax) {

    TaxPart negated() {
        return new TaxPart(on, treatment, net.negated(), tax.negated());
    }

    TaxChange by(DocumentKey document, LocalDate day) {
        return new TaxChange(day, document, on.line(), treatment, net, tax);
    }
}
