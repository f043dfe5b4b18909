package org.facturier.numbering;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What is asked before a document gets the next number of a pattern. Each is an error: nothing is issued, and no
 * number is used up.
 *
 * @source CGI, ann. II, art. 242 nonies A, I, 7; Directive 2006/112/EC, art. 226(2)
 */
public enum NumberRule implements Rule {
    /** The last number is read back. */
    PREVIOUS_KNOWN(
            "NUM-NEXT-01",
            "The last number of a series is one that the pattern gives in the series.",
            "hand in the last number of this series; where numbers are to look otherwise, begin a new series"),
    /** Numbers tell days. */
    DATED_AFTER(
            "NUM-NEXT-02",
            "A document is not dated before the time that the last number of its series tells.",
            "date the document on or after the last one of the series"),
    /** A counter has so many digits, a number so many characters. */
    NUMBER_LEFT(
            "NUM-NEXT-03",
            "A series has a number left that is no longer than 35 characters.",
            "begin a new series, by a pattern with a wider counter or less beside it"),
    /** Not each text and year can be part of a number. */
    PARTS_FIT(
            "NUM-NEXT-04",
            "The name of the series, the product code and the years that a pattern asks for can stand in a number.",
            "name the series or the product otherwise, or choose a pattern without it");

    private final RuleStatement statement;

    NumberRule(String code, String demand, String hint) {
        this.statement = RuleStatement.of(
                        code,
                        Severity.ERROR,
                        demand,
                        "CGI, ann. II, art. 242 nonies A, I, 7; Directive 2006/112/EC, art. 226(2)")
                .withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
