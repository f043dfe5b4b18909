package org.facturier.core.bankfile;

import org.facturier.core.finding.Finding;

/** That some value cannot be read, until somebody knows where it stands. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** @param finding  what is wrong, without a place */
    Unreadable(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    Finding at(String place) {
        return finding.withPath(place);
    }
}
