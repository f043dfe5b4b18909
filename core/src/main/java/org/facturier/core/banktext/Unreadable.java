package org.facturier.core.banktext;

import org.facturier.core.finding.Finding;

/** That some value cannot be read, until somebody knows where it stands. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** @param finding  what is wrong, without a place */
    public Unreadable(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    public Finding at(String place) {
        return finding.withPath(place);
    }
}
