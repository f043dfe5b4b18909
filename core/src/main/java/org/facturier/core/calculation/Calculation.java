package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.LegalNotice;

/**
 * What a draft comes to: every amount that the document will state, before it has a number. Quote and invoice keep the
 * valuation as it stands here.
 *
 * @param valuation  every stated amount, with the policy by which it was worked out
 * @param notices  words that the tax treatment wants on the document, each once, in the order of the lines that want them; only
 *     of treatments that a determiner decided
 */
public record Calculation(Valuation valuation, List<LegalNotice> notices) {

    public Calculation {
        Completeness.of("a calculation").needs("valuation", valuation).verify();
        notices = List.copyOf(notices);
    }
}
