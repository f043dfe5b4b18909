package org.facturier.core.document;

import jakarta.validation.Valid;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxTreatment;

/**
 * An allowance or charge on the whole document.
 *
 * @param allowanceCharge  what is taken off or put on
 * @param treatment  the treatment it shares (BT-95, BT-102): a percentage without a base of its own is then of what bears
 *     that treatment, of nothing where no line does; where it is left out the amount is spread over the
 *     treatments in proportion to their lines, by largest remainder, so that the pieces add up to it; a treatment that comes to
 *     less than nothing, as of what was returned, has a piece of the other sign
 */
public record DocumentAllowanceCharge(@Valid AllowanceCharge allowanceCharge, Optional<TaxTreatment> treatment) {

    public DocumentAllowanceCharge {
        Completeness.of("a document allowance or charge")
                .needs("allowanceCharge", allowanceCharge)
                .verify();
    }

    /** {@return one that is spread over the treatments of the lines} */
    public static DocumentAllowanceCharge of(AllowanceCharge allowanceCharge) {
        return new DocumentAllowanceCharge(allowanceCharge, Optional.empty());
    }
}
