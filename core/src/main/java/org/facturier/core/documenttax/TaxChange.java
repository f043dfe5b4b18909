package org.facturier.core.documenttax;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * A change of what base and tax of a document come to: what it bills, what a note credits, what ends as a corrective
 * invoice stands in its place. The sum of all changes up to a day is what the document comes to on it.
 *
 * <p>An invoice of 100.00 and 200.00 with 10 % off the whole has two changes at 20 %: 90.00 and 18.00 on line 1, 180.00 and
 * 36.00 on line 2. Changes are never altered; what is credited is a further change below zero, by the document that says
 * so.
 *
 * @param on  the day
 * @param by  the document that says so
 * @param line  the line of the changed document, by its number; 0 for what stands on no line
 * @param treatment  category, rate and reason
 * @param net  what is added to the base, allowances and charges of the whole shared in; below zero what is taken off
 * @param tax  the same of the tax
 */
public record TaxChange(LocalDate on, DocumentKey by, int line, TaxTreatment treatment, Money net, Money tax) {

    public TaxChange {
        Completeness.of("a change of tax")
                .needs("on", on)
                .needs("by", by)
                .needs("treatment", treatment)
                .needs("net", net)
                .needs("tax", tax)
                .verify();
    }

    /** {@return this change credited on a day by another document} */
    TaxChange undone(LocalDate day, DocumentKey other) {
        return new TaxChange(day, other, line, treatment, net.negated(), tax.negated());
    }
}
