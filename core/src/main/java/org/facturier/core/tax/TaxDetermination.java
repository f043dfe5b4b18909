package org.facturier.core.tax;

import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * What a {@link TaxDeterminer} decided on one supply.
 *
 * @param treatment  category, rate and reason
 * @param taxPoint  the event that makes the tax due
 * @param notices  words that the law wants on the invoice because of this supply, beyond the exemption reason
 */
public record TaxDetermination(TaxTreatment treatment, TaxPoint taxPoint, List<LegalNotice> notices) {

    public TaxDetermination {
        Completeness.of("a tax determination")
                .needs("treatment", treatment)
                .needs("taxPoint", taxPoint)
                .verify();
        notices = List.copyOf(notices);
    }
}
