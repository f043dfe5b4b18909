package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.LegalNotice;

/**
 * What a draft comes to: every amount that the document will state, before it has a number. Quote and invoice keep the
 * calculated amounts as it stands here.
 *
 * @param calculated  every stated amount, with the policy by which it was worked out
 * @param notices  words that the tax treatment wants on the document, each once, in the order of the lines that want them; only
 *     of treatments that a determiner decided
 */
public record Calculation(CalculatedAmounts calculated, List<LegalNotice> notices) {

    public Calculation {
        Completeness.of("a calculation").needs("calculated", calculated).verify();
        notices = List.copyOf(notices);
    }
}
