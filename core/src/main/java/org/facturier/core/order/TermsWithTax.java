package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.Map;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Parts that are said with tax: their net is the share that all parts so far have of the whole, and their tax the
 * difference. Half of 1351.62, of which 1126.35 are net, is 675.81: 563.18 and 112.63 of tax. The other half is 675.81,
 * too: 563.17, which is left, and 112.64.
 *
 * @param whole  what the order came to
 * @param advertised  by treatment, what it came to with tax; none where prices are without
 * @param billed  what was billed
 * @param unbilled  what that leaves
 */
record TermsWithTax(CalculatedAmounts whole, Map<TaxTreatment, Money> advertised, Billed billed, Remaining unbilled)
        implements OrderTerms {

    TermsWithTax(Order order, Billed billed) {
        this(order.calculated(), advertised(order.calculated()), billed, billed.remaining());
    }

    /** Of prices without tax nothing is advertised. */
    private static Map<TaxTreatment, Money> advertised(CalculatedAmounts whole) {
        return whole.includesTax() ? whole.advertisedByTreatment() : Map.of();
    }

    @Override
    public CalculationPolicy policy() {
        return VatCalculators.cumulativePartInclusive().policy();
    }

    @Override
    public Money whole(InvoiceLine line) {
        return line.amount();
    }

    @Override
    public Money billed(InvoiceLine line) {
        return billed.line(line.number()).withTax();
    }

    @Override
    public BigDecimal quantity(InvoiceLine line) {
        return billed.line(line.number()).quantity();
    }

    @Override
    public WholeAllowancesAndCharges allowancesAndCharges() {
        return billed.partsWithTax();
    }

    /**
     * What was advertised need not be the sum of net and tax: the difference is a rounding amount. 0.09 are 0.08 and 0.02,
     * less 0.01.
     */
    @Override
    public Money of(TaxSubtotal group) {
        return advertised.getOrDefault(group.treatment(), group.net().plus(group.tax()));
    }

    @Override
    public Money remaining() {
        return unbilled.taxes().stream()
                .map(group -> remaining(group.treatment()))
                .reduce(unbilled.net().multipliedBy(0), Money::plus);
    }

    @Override
    public Money remaining(TaxTreatment treatment) {
        return unbilled.taxes().stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(this::withTax)
                .findFirst()
                .orElse(unbilled.net().multipliedBy(0));
    }

    /** With the net and the tax goes what was rounded. */
    private Money withTax(TaxSubtotal left) {
        boolean isSpent = left.net().isZero() && left.tax().isZero();
        return isSpent ? left.net() : left.net().plus(left.tax()).plus(rounded(left.treatment()));
    }

    /** {@return by how much what was advertised under a treatment is off net and tax, for the last part to bear} */
    private Money rounded(TaxTreatment treatment) {
        return whole.totals().taxes().stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(group -> of(group).minus(group.net()).minus(group.tax()))
                .findFirst()
                .orElse(unbilled.net().multipliedBy(0));
    }
}
