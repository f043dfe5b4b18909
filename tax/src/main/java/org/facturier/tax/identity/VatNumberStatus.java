package org.facturier.tax.identity;

/** What a registry said of a VAT number. */
public enum VatNumberStatus {
    /** It was given to somebody and is in use. */
    VALID,
    /** It is not in use. */
    INVALID,
    /** The registry, or that of the member state behind it, did not answer. */
    UNAVAILABLE
}
