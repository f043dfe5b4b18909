package org.facturier.rendering.sheet;

/**
 * An instalment.
 *
 * @param number  its number
 * @param due  its last day
 * @param amount  with its currency
 * @param terms  what may be taken off for paying early; blank if nothing
 */
public record DueRow(String number, String due, String amount, String terms) {}
