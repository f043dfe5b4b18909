package org.facturier.core.dispute;

/** Why a buyer objects. */
public enum DisputeReason {
    /** Another quantity was supplied. */
    QUANTITY,
    /** Another price was agreed. */
    PRICE,
    /** What was supplied is not as agreed. */
    QUALITY,
    /** It was not ordered. */
    NOT_ORDERED,
    /** It was not supplied. */
    NOT_SUPPLIED,
    /** The tax is wrong. */
    TAX,
    /** Something else, said in words. */
    OTHER
}
