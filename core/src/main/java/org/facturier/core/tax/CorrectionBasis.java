package org.facturier.core.tax;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What a credit note starts from, so that several notes of one invoice credit it exactly.
 *
 * @param invoiced  the VAT breakdown of the invoice
 * @param credited  the sums of the breakdowns of all earlier credit notes, or parts; a treatment never credited may be left out
 * @param rounding  what earlier credit notes, or parts, have left of the rounding amount of the whole (BT-114), taken by the
 *     one that takes the last of the net
 * @param levies  what levies came to on the invoice
 * @param leviesCredited  the sums of them on all earlier credit notes; a levy never credited may be left out
 * @param riding  what lines of the invoice itself credited of earlier ones, by treatment; its own breakdown, which the
 *     rate may give, is what is invoiced less these. Mostly none
 * @param withTax  what the invoice came to with tax, by treatment, where its prices include it; else none
 */
public record CorrectionBasis(
        List<TaxSubtotal> invoiced,
        List<TaxSubtotal> credited,
        Money rounding,
        List<LevyAmount> levies,
        List<LevyAmount> leviesCredited,
        List<TaxSubtotal> riding,
        List<WithTax> withTax) {

    public CorrectionBasis {
        Completeness.of("the basis of a correction").needs("rounding", rounding).verify();
        invoiced = List.copyOf(invoiced);
        credited = List.copyOf(credited);
        levies = List.copyOf(levies);
        leviesCredited = List.copyOf(leviesCredited);
        riding = List.copyOf(riding);
        withTax = List.copyOf(withTax);
    }

    /** Makes the basis of a correction of what credited nothing itself. */
    public CorrectionBasis(
            List<TaxSubtotal> invoiced,
            List<TaxSubtotal> credited,
            Money rounding,
            List<LevyAmount> levies,
            List<LevyAmount> leviesCredited) {
        this(invoiced, credited, rounding, levies, leviesCredited, List.of(), List.of());
    }

    /** Makes the basis of a correction of what bears no levy. */
    public CorrectionBasis(List<TaxSubtotal> invoiced, List<TaxSubtotal> credited, Money rounding) {
        this(invoiced, credited, rounding, List.of(), List.of());
    }
}
