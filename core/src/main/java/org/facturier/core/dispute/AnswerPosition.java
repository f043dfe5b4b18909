package org.facturier.core.dispute;

/** What an answer makes of an objection. */
public enum AnswerPosition {
    /** The objection is right. */
    ACCEPTED,
    /** The invoice stands. */
    REJECTED,
    /** The objection is right in part. */
    PARTLY_ACCEPTED,
    /** Without saying who is right, an amount is offered. */
    SETTLEMENT_OFFERED
}
