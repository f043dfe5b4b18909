package org.facturier.examples.spring.web;

import org.facturier.core.finding.Findings;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that is not what is expected. */
final class UnreadableBodyException extends HttpMessageNotReadableException {

    private static final long serialVersionUID = 1;

    private final transient Findings findings;

    UnreadableBodyException(Findings findings, HttpInputMessage request) {
        super("the body cannot be read", request);
        this.findings = findings;
    }

    /** {@return all that is wrong with it, each with line and path} */
    Findings findings() {
        return findings;
    }
}
