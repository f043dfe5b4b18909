package org.facturier.core.camt;

import org.facturier.core.finding.Finding;

/**
 * That an XML file cannot be read any further: it is not well formed, breaks off, declares a document type, or grows beyond
 * bounds. What was read before it is taken. It carries its finding without a place, and no stack.
 */
final class XmlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** @param finding  what is wrong, without a place */
    XmlFault(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    /**
     * {@return the finding at its place}
     *
     * @param place file, line and path, as {@link CamtPlaces#here} says them
     */
    Finding at(String place) {
        return finding.withPath(place);
    }
}
