package org.facturier.core.finding;

import static java.util.stream.Collectors.joining;

/** Thrown where a host asks for the value of a refused {@link Outcome}; its message lists every finding. */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    /** @param findings  the reasons of the refusal */
    public RejectedException(Findings findings) {
        super(findings.stream().map(Finding::toString).collect(joining(System.lineSeparator())));
        this.findings = findings;
    }

    /** {@return the reasons of the refusal} */
    public Findings findings() {
        return findings;
    }
}
