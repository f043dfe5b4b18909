package org.facturier.core.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What can be credited of prices with tax, as it was paid.
 *
 * @param chain  the invoice, and what took something of it back
 * @param invoice  the invoice
 * @param whole  with tax, what each own line came to
 * @param lines  with tax, what is left of each
 */
record TakeableWithTax(Chain chain, Invoice invoice, SortedMap<Integer, Money> whole, SortedMap<Integer, Money> lines)
        implements Takeable {

    static TakeableWithTax of(Chain chain, Invoice invoice, SortedMap<Integer, Money> left) {
        return new TakeableWithTax(chain, invoice, chain.amountsWithTax(DocumentKey.of(invoice)), left);
    }

    @Override
    public Money under(TaxTreatment treatment, Money zero) {
        return lines.entrySet().stream()
                .filter(line ->
                        invoice.lines().get(line.getKey() - 1).treatment().equals(treatment))
                .map(Map.Entry::getValue)
                .reduce(zero, Money::plus);
    }

    /** What a treatment came to with tax, less what was credited of it and what its lines have left. */
    @Override
    public Map<TaxTreatment, Money> beside() {
        Map<TaxTreatment, Money> beside = new LinkedHashMap<>();
        Money zero = Money.zero(invoice.header().currency());
        chain.basis(DocumentKey.of(invoice))
                .withTax()
                .forEach(whole -> beside.put(
                        whole.treatment(),
                        whole.invoiced().minus(whole.credited()).minus(under(whole.treatment(), zero))));
        beside.values().removeIf(Money::isZero);
        return beside;
    }

    @Override
    public CalculationPolicy policy() {
        return VatCalculators.cumulativeCreditInclusive().policy();
    }

    /** What is added to prices with tax is itself one. */
    @Override
    public CalculationPolicy policyOfMore() {
        return invoice.calculated().policy();
    }

    @Override
    public Money of(Money withTax, TaxTreatment treatment) {
        return withTax;
    }

    /** Of a document that has no amounts with tax, or no longer, its net with the tax of the rate. */
    @Override
    public Money remaining(LineKey line, TaxTreatment treatment) {
        Money net = chain.remaining(line.document()).lines().get(line.line());
        return chain.remainingWithTax(line.document()).getOrDefault(line.line(), net.plus(treatment.taxOn(net)));
    }
}
