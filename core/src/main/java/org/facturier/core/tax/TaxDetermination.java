package org.facturier.core.tax;

import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * What a {@link TaxDeterminer} decided on one supply.
 *
 * @param treatment  category, rate and reason
 * @param taxPoint  the event that makes the tax due
 * @param notices  words that the law requires on the invoice because of this supply, beyond the exemption reason
 * @param levies  what is added or withheld beside VAT, each bearing on the rate of this treatment
 */
public record TaxDetermination(
        TaxTreatment treatment, TaxPoint taxPoint, List<LegalNotice> notices, List<Levy> levies) {

    public TaxDetermination {
        Completeness.of("a tax determination")
                .needs("treatment", treatment)
                .needs("taxPoint", taxPoint)
                .verify();
        notices = List.copyOf(notices);
        levies = List.copyOf(levies);
    }

    /** Makes a decision on a supply that bears no levy. */
    public TaxDetermination(TaxTreatment treatment, TaxPoint taxPoint, List<LegalNotice> notices) {
        this(treatment, taxPoint, notices, List.of());
    }
}
