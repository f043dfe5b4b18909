package org.facturier.core.bankfile;

import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;

/** That some value cannot be read, until somebody knows where it stands. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final StatementFileRule rule;
    private final transient Message says;

    Unreadable(StatementFileRule rule, Message says) {
        super(says.text(), null, false, false);
        this.rule = rule;
        this.says = says;
    }

    Finding at(String place) {
        return rule.at(place, says);
    }
}
