package org.facturier.core.order;

import java.math.BigDecimal;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What an order came to, what was billed and what is left of it, in the terms in which parts of it are said: with tax or
 * without. All amounts of one are in the same terms; those that read them need not ask which.
 */
sealed interface OrderTerms permits TermsWithoutTax, TermsWithTax {

    /** {@return the terms of the prices of an order} */
    static OrderTerms of(Order order, Billed billed) {
        return order.calculated().includesTax() ? new TermsWithTax(order, billed) : new TermsWithoutTax(billed);
    }

    /** {@return by which arithmetic a part is worked out} */
    CalculationPolicy policy();

    /** {@return what a line of the order came to, before allowances and charges on the whole} */
    Money whole(InvoiceLine line);

    /** {@return how much of a line of the order was billed} */
    Money billed(InvoiceLine line);

    /** {@return how many units of a line of the order were billed} */
    BigDecimal quantity(InvoiceLine line);

    /** {@return the allowances and charges of the order, less those that were billed} */
    WholeAllowancesAndCharges allowancesAndCharges();

    /** {@return what a group of the order came to} */
    Money of(TaxSubtotal group);

    /** {@return what is left under a treatment; nothing under one that the order does not have} */
    Money remaining(TaxTreatment treatment);

    /** {@return what is left} */
    Money remaining();
}
