package org.facturier.core.correction;

import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What can be credited of an invoice, in the terms in which it is said: with tax, as it was paid, or without. Two amounts
 * with tax may have one net, so a note that says a net does not know what was paid; a note on prices that include tax says
 * amounts with tax, as long as no note before it was said without. From then on all is said without.
 */
sealed interface Takeable permits TakeableWithoutTax, TakeableWithTax {

    /** {@return what can be credited in the terms of the prices of an invoice, unless a note said otherwise before} */
    static Takeable of(Chain chain, Invoice invoice) {
        SortedMap<Integer, Money> left = chain.remainingWithTax(DocumentKey.of(invoice));
        return left.isEmpty() ? TakeableWithoutTax.of(chain, invoice) : TakeableWithTax.of(chain, invoice, left);
    }

    /** {@return what each own line came to, by number, its share of allowances and charges on the whole included} */
    SortedMap<Integer, Money> whole();

    /** {@return what is left of each, by number; zero where a line is spent} */
    SortedMap<Integer, Money> lines();

    /** {@return what is left under a treatment; nothing where no line bears it} */
    Money under(TaxTreatment treatment, Money zero);

    /** {@return what is left under treatments that no line bears: of allowances and charges by themselves} */
    Map<TaxTreatment, Money> beside();

    /** {@return by which arithmetic it is credited} */
    CalculationPolicy policy();

    /** {@return by which arithmetic more is billed: what is added is no part of what was billed, and not cumulative} */
    CalculationPolicy policyOfMore();

    /**
     * {@return an amount with tax in these terms}
     *
     * @param withTax  the amount
     * @param treatment  of the line that it is of
     */
    Money of(Money withTax, TaxTreatment treatment);

    /** {@return what is left of a line of another document, in these terms} */
    Money remaining(LineKey line, TaxTreatment treatment);
}
