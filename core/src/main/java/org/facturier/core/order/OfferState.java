package org.facturier.core.order;

/** How an offer stands. */
public enum OfferState {
    /** The day of the quote has not come. */
    NOT_YET_MADE,
    /** It may be accepted. */
    OPEN,
    /** It was accepted while it was open: it binds both sides. */
    ACCEPTED,
    /** The buyer said no. */
    DECLINED,
    /** The seller took it back before it was accepted. */
    WITHDRAWN,
    /** Its last day passed without an answer. */
    EXPIRED
}
