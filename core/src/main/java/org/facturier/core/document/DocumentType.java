package org.facturier.core.document;

/**
 * What kind of document it is. It decides what its lines do to earlier documents, and for whom its amounts count.
 *
 * @source EN 16931-1:2017, BT-3 (UNTDID 1001)
 */
public enum DocumentType {
    /** A request to pay for what was supplied. */
    INVOICE("380"),
    /** Credits an invoice, in whole or in part; its amounts are positive and are owed to the buyer. */
    CREDIT_NOTE("381"),
    /** Replaces an invoice that was wrong: that one is owed no more, and its tax goes back. */
    CORRECTIVE_INVOICE("384"),
    /** Bills a deposit, with its tax; the final invoice takes it off by lines. */
    PREPAYMENT_INVOICE("386"),
    /** Issued by the buyer in the name of the seller. */
    SELF_BILLED_INVOICE("389"),
    /** A credit note issued by the buyer in the name of the seller. */
    SELF_BILLED_CREDIT_NOTE("261");

    private final String code;

    DocumentType(String code) {
        this.code = code;
    }

    /** {@return the code of UNTDID 1001} */
    public String code() {
        return code;
    }

    /** {@return whether its amounts are owed to the buyer} */
    public boolean isCredit() {
        return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT_NOTE;
    }

    /** {@return whether the buyer writes it in the name of the seller} */
    public boolean isSelfBilled() {
        return this == SELF_BILLED_INVOICE || this == SELF_BILLED_CREDIT_NOTE;
    }

    /** {@return the type of the note that credits a document of this type} */
    public DocumentType credit() {
        return isSelfBilled() ? SELF_BILLED_CREDIT_NOTE : CREDIT_NOTE;
    }
}
