package org.facturier.core.party;

/**
 * In which quality somebody buys or sells; tax and terms of payment depend on it. It is said by the host, never guessed from a
 * number.
 */
public enum PartyKind {
    /** A taxable person acting as such (art. 9 of Directive 2006/112/EC). */
    BUSINESS,
    /** A private person. */
    CONSUMER,
    /** The state, a local authority or another body governed by public law. */
    PUBLIC_BODY
}
