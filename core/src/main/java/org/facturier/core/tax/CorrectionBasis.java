package org.facturier.core.tax;

import java.util.List;

/**
 * What a credit note starts from, so that several notes of one invoice credit its tax exactly.
 *
 * @param invoiced  the VAT breakdown of the invoice
 * @param credited  the sums of the breakdowns of all earlier credit notes; a treatment never credited may be left out
 */
public record CorrectionBasis(List<TaxSubtotal> invoiced, List<TaxSubtotal> credited) {

    public CorrectionBasis {
        invoiced = List.copyOf(invoiced);
        credited = List.copyOf(credited);
    }
}
