package org.facturier.core.banktext;

import org.facturier.core.finding.Finding;

/**
 * That some value cannot be read, until somebody knows where it stands. Whoever reads a value knows what is wrong, whoever
 * reads the file knows where; the finding is made of both. It carries no stack, as bad files throw many.
 */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** @param finding  what is wrong, without a place */
    public Unreadable(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    /**
     * {@return the finding at its place}
     *
     * @param place file, line and what the format has beyond, such as a path of elements
     */
    public Finding at(String place) {
        return finding.withPath(place);
    }
}
