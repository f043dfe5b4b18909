package org.facturier.reminders.interest;

import java.util.Optional;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;

/** What interest on late payment is held to. */
public enum LateInterestRule implements Rule {
    /** No rate is guessed. */
    RATE_KNOWN("LATE-RATE-01", Severity.ERROR, "The rate in force is known for every day of interest.", ""),
    /** No law is applied to days before it. */
    REGIME_IN_FORCE("LATE-REGIME-01", Severity.ERROR, "The regime was in force on the first day of interest.", ""),
    /** An agreed rate is high enough. */
    FLOOR_KEPT(
            "LATE-FLOOR-01",
            Severity.WARNING,
            "An agreed rate is no lower than the law permits.",
            "C. com., art. L441-10 II"),
    /** And that could be checked. */
    FLOOR_KNOWN(
            "LATE-FLOOR-02",
            Severity.INFO,
            "The least rate that may be agreed is known on the first day of interest.",
            "C. com., art. L441-10 II");

    private final RuleCode code;
    private final Severity severity;
    private final String demand;
    private final Optional<String> source;

    LateInterestRule(String code, Severity severity, String demand, String source) {
        this.code = new RuleCode(code);
        this.severity = severity;
        this.demand = demand;
        this.source = Optional.of(source).filter(text -> !text.isEmpty());
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String demand() {
        return demand;
    }

    @Override
    public Optional<String> source() {
        return source;
    }
}
