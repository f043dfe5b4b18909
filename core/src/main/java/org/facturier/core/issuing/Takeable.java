package org.facturier.core.issuing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What can be taken back of an invoice, in the terms of its prices: with tax where they include it.
 *
 * @param whole  what each line came to, by number
 * @param lines  what is left of each
 * @param treatments  what is left under each treatment that a line bears
 * @param withTax  whether these are amounts with tax
 */
record Takeable(
        SortedMap<Integer, Money> whole,
        SortedMap<Integer, Money> lines,
        Map<TaxTreatment, Money> treatments,
        boolean withTax) {

    static Takeable of(Chain chain, Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        SortedMap<Integer, Money> left = chain.remainingWithTax(key);
        return left.isEmpty() ? net(chain, key) : withTax(chain.amountsWithTax(key), left, invoice);
    }

    /** {@return the same without tax, whatever the prices say} */
    static Takeable net(Chain chain, DocumentKey key) {
        Map<TaxTreatment, Money> treatments = new LinkedHashMap<>();
        chain.remaining(key).taxes().forEach(group -> treatments.put(group.treatment(), group.net()));
        return new Takeable(chain.amounts(key), chain.remaining(key).lines(), treatments, false);
    }

    /** {@return what is left under a treatment; nothing where no line bears it} */
    Money under(TaxTreatment treatment, Money zero) {
        return treatments.getOrDefault(treatment, zero);
    }

    private static Takeable withTax(SortedMap<Integer, Money> whole, SortedMap<Integer, Money> left, Invoice invoice) {
        Map<TaxTreatment, Money> treatments = new LinkedHashMap<>();
        left.forEach(
                (line, amount) -> treatments.merge(invoice.lines().get(line - 1).treatment(), amount, Money::plus));
        return new Takeable(whole, left, treatments, true);
    }
}
