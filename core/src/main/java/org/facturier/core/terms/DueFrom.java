package org.facturier.core.terms;

/** The day from which a term of payment counts. */
public enum DueFrom {
    /** The date of the invoice. */
    INVOICE_DATE,
    /** The delivery of the goods or completion of the service. */
    DELIVERY,
    /** The day the buyer received the invoice, as public buyers count. */
    RECEIPT,
    /** The acceptance of the works, with or without reservations. */
    ACCEPTANCE
}
