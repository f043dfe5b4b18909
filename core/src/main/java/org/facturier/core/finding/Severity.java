package org.facturier.core.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The document may not be issued, or the record is not taken. */
    ERROR,
    /** Issued all the same, and somebody should look. */
    WARNING,
    /** Worth knowing. It asks for nothing. */
    INFO
}
