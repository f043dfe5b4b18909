package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.LegalNotice;

/**
 * What a draft comes to.
 *
 * @param valuation  every stated amount
 * @param notices  words that the tax treatment wants on the document, each once
 */
public record Calculation(Valuation valuation, List<LegalNotice> notices) {

    public Calculation {
        Completeness.of("a calculation").needs("valuation", valuation).verify();
        notices = List.copyOf(notices);
    }
}
