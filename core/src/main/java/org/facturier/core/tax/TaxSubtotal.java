package org.facturier.core.tax;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * One group of the VAT breakdown.
 *
 * @param treatment  category, rate and reason (BT-118 to BT-121)
 * @param net  the taxable amount (BT-116)
 * @param tax  the tax (BT-117)
 * @param taxInAccountingCurrency  the tax in the national currency of the seller, where the document has another
 * @source EN 16931-1:2017, BG-23
 */
public record TaxSubtotal(TaxTreatment treatment, Money net, Money tax, Optional<Money> taxInAccountingCurrency) {

    public TaxSubtotal {
        Completeness.of("a tax subtotal")
                .needs("treatment", treatment)
                .needs("net", net)
                .needs("tax", tax)
                .verify();
    }

    /** {@return a group of a document in the accounting currency itself} */
    public static TaxSubtotal of(TaxTreatment treatment, Money net, Money tax) {
        return new TaxSubtotal(treatment, net, tax, Optional.empty());
    }

    /** {@return this group, its tax also in the accounting currency} */
    public TaxSubtotal withTaxInAccountingCurrency(Money amount) {
        return new TaxSubtotal(treatment, net, tax, Optional.of(amount));
    }
}
