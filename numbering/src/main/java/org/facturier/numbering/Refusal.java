package org.facturier.numbering;

/** How a pattern is refused. */
final class Refusal {

    private Refusal() {}

    static IllegalArgumentException of(String pattern, String why) {
        return new IllegalArgumentException("the pattern " + pattern + " cannot number invoices: " + why);
    }
}
