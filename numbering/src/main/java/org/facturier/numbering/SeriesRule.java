package org.facturier.numbering;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What the numbers of a series are held to when they are looked through afterwards: that it is one chronological and
 * continuous sequence.
 */
public enum SeriesRule implements Rule {
    /** Every number is one of the pattern. */
    SHAPE("NUM-SHAPE-01", "Each number is one that the pattern gives in the series."),
    /** What checks it agrees with it. */
    CHECKED("NUM-CHECK-01", "Each number ends in the check characters that the rest of it gives.", "ISO/IEC 7064:2003"),
    /** None is given twice. */
    REPEATED("NUM-REPEAT-01", "No place in a series is taken by two numbers."),
    /** Later numbers come later. */
    DISORDER("NUM-ORDER-01", "Each number comes after the one listed before it."),
    /** None is left out. */
    GAP("NUM-GAP-01", "No number is left out between two others, and each new period begins with 1.");

    private final RuleStatement statement;

    SeriesRule(String code, String demand) {
        this(code, demand, "CGI, ann. II, art. 242 nonies A, I, 7; Directive 2006/112/EC, art. 226(2)");
    }

    SeriesRule(String code, String demand, String source) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
