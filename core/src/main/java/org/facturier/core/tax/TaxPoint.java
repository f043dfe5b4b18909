package org.facturier.core.tax;

/**
 * The event that makes the tax due.
 *
 * @source EN 16931-1:2017, BT-8 (UNTDID 2005); Directive 2006/112/EC, art. 63 to 66
 */
public enum TaxPoint {
    /** The invoice: what France calls payment on debits. */
    INVOICE,
    /** The delivery of the goods, or the completion of the service. */
    DELIVERY,
    /** The receipt of the payment, the rule for services in France. */
    PAYMENT
}
