package org.facturier.core.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What can be credited without tax, whatever the prices say.
 *
 * @param chain  the invoice, and what took something of it back
 * @param invoice  the invoice
 * @param whole  without tax, what each own line came to
 * @param left  what is left of it, by line and by treatment
 */
record TakeableWithoutTax(Chain chain, Invoice invoice, SortedMap<Integer, Money> whole, Remaining left)
        implements Takeable {

    static TakeableWithoutTax of(Chain chain, Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        return new TakeableWithoutTax(chain, invoice, chain.amounts(key), chain.remaining(key));
    }

    @Override
    public SortedMap<Integer, Money> lines() {
        return left.lines();
    }

    @Override
    public Money under(TaxTreatment treatment, Money zero) {
        return left.net(treatment);
    }

    /** A treatment of which the lines have something left is credited by these, all of it. */
    @Override
    public Map<TaxTreatment, Money> beside() {
        Map<TaxTreatment, Money> beside = new LinkedHashMap<>();
        left.taxes().stream()
                .filter(group -> !group.net().isZero())
                .filter(group -> ofLines(group.treatment()).isZero())
                .forEach(group -> beside.put(group.treatment(), group.net()));
        return beside;
    }

    /** {@return what its lines have left of a treatment} */
    private Money ofLines(TaxTreatment treatment) {
        Money zero = Money.zero(invoice.header().currency());
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(InvoiceLine::number)
                .map(number -> left.lines().getOrDefault(number, zero))
                .reduce(zero, Money::plus);
    }

    @Override
    public CalculationPolicy policy() {
        return VatCalculators.cumulativeCredit().policy();
    }

    @Override
    public CalculationPolicy policyOfMore() {
        return VatCalculators.perGroup().policy();
    }

    @Override
    public Money of(Money withTax, TaxTreatment treatment) {
        return treatment.netOf(withTax);
    }

    @Override
    public Money remaining(LineKey line, TaxTreatment treatment) {
        return chain.remaining(line.document()).lines().get(line.line());
    }
}
