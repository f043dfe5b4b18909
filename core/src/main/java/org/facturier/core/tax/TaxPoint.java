package org.facturier.core.tax;

/**
 * The event that makes the tax due. Two lists have a code for each: UNTDID 2005, which the standard and UBL write, and UNTDID
 * 2475, which CII writes.
 *
 * @source EN 16931-1:2017, BT-8 (UNTDID 2005, UNTDID 2475); Directive 2006/112/EC, art. 63 to 66
 */
public enum TaxPoint {
    /** The invoice: what France calls payment on debits. */
    INVOICE("3", "5"),
    /** The delivery of the goods, or the completion of the service. */
    DELIVERY("35", "29"),
    /** The receipt of the payment, the rule for services in France. */
    PAYMENT("432", "72");

    private final String code;
    private final String termCode;

    TaxPoint(String code, String termCode) {
        this.code = code;
        this.termCode = termCode;
    }

    /** {@return the code of UNTDID 2005: 3, 35 or 432} */
    public String code() {
        return code;
    }

    /** {@return the code of UNTDID 2475: 5, 29 or 72} */
    public String termCode() {
        return termCode;
    }
}
