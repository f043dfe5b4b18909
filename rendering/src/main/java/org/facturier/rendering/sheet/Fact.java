package org.facturier.rendering.sheet;

/**
 * A labelled value.
 *
 * @param label  such as {@code Date}
 * @param value  such as {@code 15 January 2026}
 */
public record Fact(String label, String value) {}
