package org.facturier.core.collection;

/**
 * Which debit of a mandate it is.
 *
 * @source ISO 20022 SequenceType1Code
 */
public enum SequenceType {
    /** The first of several. */
    FIRST("FRST"),
    /** One of several, neither the first nor the last. */
    RECURRENT("RCUR"),
    /** The last of several. */
    FINAL("FNAL"),
    /** The only one. */
    ONE_OFF("OOFF");

    private final String code;

    SequenceType(String code) {
        this.code = code;
    }

    /** {@return the code of four letters} */
    public String code() {
        return code;
    }
}
