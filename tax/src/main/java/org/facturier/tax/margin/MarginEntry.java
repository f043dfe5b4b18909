package org.facturier.tax.margin;

import java.time.LocalDate;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.vatreturn.BaseAndTax;

/**
 * Base and tax of a piece falling due on a day; negative where they are credited. Entries of one line sum to the tax in its
 * last price: what is not due yet has no entry.
 * @param on the day
 * @param line the line that sold it
 * @param rate the rate of the seller's country
 * @param amounts base and tax
 */
public record MarginEntry(LocalDate on, LineReference line, TaxRate rate, BaseAndTax amounts) {

    public MarginEntry {
        Completeness.of("an entry of the margin scheme")
                .needs("on", on)
                .needs("line", line)
                .needs("rate", rate)
                .needs("amounts", amounts)
                .verify();
    }
}
