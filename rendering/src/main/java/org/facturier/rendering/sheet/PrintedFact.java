package org.facturier.rendering.sheet;

/**
 * A labelled value, as it stands beside the title, among the references or beneath a way to pay.
 *
 * @param label  such as {@code Date}; blank where the value says what it is, as the address of a page does
 * @param value  such as {@code 15 January 2026}, written out and on one line
 */
public record PrintedFact(String label, String value) {}
