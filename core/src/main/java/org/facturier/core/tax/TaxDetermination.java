package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * What a {@link TaxDeterminer} decided on one supply.
 *
 * @param treatment  category, rate and reason
 * @param taxPoint  the event that makes the tax due
 * @param notices  words that the law requires on the invoice because of this supply, beyond the exemption reason
 * @param levies  what is added or withheld beside VAT on this supply; each names the rate of this treatment or none, and is
 *     levied on that rate alone, for nothing is decided here of others
 */
public record TaxDetermination(
        TaxTreatment treatment, TaxPoint taxPoint, List<LegalNotice> notices, List<Levy> levies) {

    /** @throws IllegalArgumentException if something is missing, or a levy does not bear on the treatment */
    public TaxDetermination {
        Completeness.of("a tax determination")
                .needs("treatment", treatment)
                .needs("taxPoint", taxPoint)
                .verify();
        notices = List.copyOf(notices);
        levies = List.copyOf(levies);
        for (Levy levy : levies) {
            if (!levy.bearsOn(treatment)) {
                throw new RefusedException(
                        say("levyOfAnotherRate", "what is decided under {treatment} has no levy on {rates}")
                                .with("treatment", treatment)
                                .with("rates", levy.rates()));
            }
        }
    }

    /** Makes a decision on a supply that bears no levy. */
    public TaxDetermination(TaxTreatment treatment, TaxPoint taxPoint, List<LegalNotice> notices) {
        this(treatment, taxPoint, notices, List.of());
    }
}
