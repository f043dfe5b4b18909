package org.facturier.core.dispute;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What the contents behind a log of evidence are held to; the log itself is held to the rules of seals. */
public enum EvidenceRule implements Rule {
    /** It is what was hashed. */
    CONTENT_KEPT(
            "EVI-CONTENT-01", Severity.ERROR, "The content of an exhibit is, to the byte, the one that was recorded."),
    /** It is still there. */
    CONTENT_PRESENT("EVI-CONTENT-02", Severity.WARNING, "The content of an exhibit is where the log says.");

    private final RuleStatement statement;

    EvidenceRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
