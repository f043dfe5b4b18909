package org.facturier.core.order;

import java.math.BigDecimal;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Parts that are said without tax, which is the share of the order's tax that all parts so far come to.
 *
 * @param billed  what was billed
 * @param unbilled  what that leaves
 */
record TermsWithoutTax(Billed billed, Remaining unbilled) implements OrderTerms {

    TermsWithoutTax(Billed billed) {
        this(billed, billed.remaining());
    }

    @Override
    public CalculationPolicy policy() {
        return VatCalculators.cumulativePart().policy();
    }

    @Override
    public Money whole(InvoiceLine line) {
        return line.net();
    }

    @Override
    public Money billed(InvoiceLine line) {
        return billed.line(line.number()).net();
    }

    @Override
    public BigDecimal quantity(InvoiceLine line) {
        return billed.line(line.number()).quantity();
    }

    @Override
    public WholeAllowancesAndCharges allowancesAndCharges() {
        return billed.allowancesAndCharges();
    }

    @Override
    public Money of(TaxSubtotal group) {
        return group.net();
    }

    @Override
    public Money remaining(TaxTreatment treatment) {
        return unbilled.net(treatment);
    }

    @Override
    public Money remaining() {
        return unbilled.net();
    }
}
