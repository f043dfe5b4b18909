package org.facturier.core.camt;

import org.facturier.core.finding.Finding;

/** That an XML file cannot be read any further. */
final class XmlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** @param finding  what is wrong, without a place */
    XmlFault(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    Finding at(String place) {
        return finding.withPath(place);
    }
}
