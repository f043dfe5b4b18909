package org.facturier.core.usage;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What usage is held to when it meets agreements; the rest is billed all the same. What is an error here is a record, or a day
 * of sums, and not a run: it stands among the findings of the proposal.
 */
public enum UsageRule implements Rule {
    /** Somebody is to be billed for it. */
    PARTNER_KNOWN("USE-PARTNER-01", "Usage is of a partner with an agreement.", Severity.ERROR),
    /** At some price. */
    METRIC_KNOWN(
            "USE-METRIC-01", "The metric of a usage record is priced by an agreement of its partner.", Severity.ERROR),
    /** Once. */
    PRICED_ONCE("USE-METRIC-02", "One agreement prices a usage record; where two do, both bill it.", Severity.WARNING),
    /** While the agreement lasts. */
    WITHIN_VALIDITY("USE-DATE-01", "Usage falls into the validity of an agreement that prices it.", Severity.ERROR),
    /** Once. */
    NOT_REPEATED("USE-ID-01", "A usage record comes once; the same record again is left out.", Severity.WARNING),
    /** One identifier, one record. */
    ID_UNAMBIGUOUS(
            "USE-ID-02",
            "Two different usage records do not share an identifier; the smaller is kept.",
            Severity.ERROR);

    private final RuleStatement statement;

    UsageRule(String code, String demand, Severity severity) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
