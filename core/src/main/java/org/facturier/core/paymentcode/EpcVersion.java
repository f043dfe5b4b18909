package org.facturier.core.paymentcode;

/** A version of the code of the SEPA area. */
public enum EpcVersion {
    /** The first, which names the bank: its BIC is mandatory. */
    V001("001"),
    /** The second, in which the BIC may be left out within the European Economic Area. */
    V002("002");

    private final String text;

    EpcVersion(String text) {
        this.text = text;
    }

    /** {@return the version as it stands in the second line} */
    public String text() {
        return text;
    }
}
