package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * What an invoice would come to under one convention, beside what it states. Lines, paid amount and rounding are as stated.
 *
 * @param convention  how the VAT is rounded
 * @param vat  the total VAT that the convention gives (BT-110)
 * @param withVat  the stated total without VAT, and that VAT (BT-112)
 * @param due  that total less what is paid, plus the rounding, both as stated (BT-115)
 * @param discrepancies  the VAT of categories that the convention does not give; none where it fits
 */
public record Recomputed(
        Convention convention, BigDecimal vat, BigDecimal withVat, BigDecimal due, List<Discrepancy> discrepancies) {

    public Recomputed {
        Completeness.of("what was recomputed")
                .needs("convention", convention)
                .needs("vat", vat)
                .needs("withVat", withVat)
                .needs("due", due)
                .verify();
        discrepancies = List.copyOf(discrepancies);
    }

    /** {@return whether the convention gives the VAT of each category as it is stated} */
    public boolean fits() {
        return discrepancies.isEmpty();
    }

    /** {@return how far the stated VAT is from that of the convention, all categories together; zero where it fits} */
    public BigDecimal distance() {
        return discrepancies.stream().map(Discrepancy::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
