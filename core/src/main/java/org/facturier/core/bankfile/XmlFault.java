package org.facturier.core.bankfile;

import org.facturier.core.finding.Message;

/** That an XML file cannot be read any further. */
final class XmlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final StatementFileRule rule;
    private final transient Message says;

    XmlFault(StatementFileRule rule, Message says) {
        super(says.text(), null, false, false);
        this.rule = rule;
        this.says = says;
    }

    StatementFileRule rule() {
        return rule;
    }

    Message says() {
        return says;
    }
}
