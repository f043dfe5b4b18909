package org.facturier.core.intake;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a file of records is held to. */
public enum IntakeRule implements Rule {
    /** There is something in it. */
    NOT_EMPTY("FILE-EMPTY-01", "A file has a heading."),
    /** Its columns are known. */
    HEADING_KNOWN("FILE-HEAD-01", "The heading names each column that is needed, once, and no other."),
    /** Each line is a record. */
    LINE_READABLE("FILE-LINE-01", "Each line holds a value of the right kind in every column."),
    /** Its letters can be read. */
    ENCODED("FILE-CODE-01", "A file is in the encoding it is read in, UTF-8 as a rule."),
    /** It is whole. */
    NOT_CUT_OFF("FILE-END-01", "A file does not end, and no field grows beyond bounds, in the middle of a record.");

    private final RuleStatement statement;

    IntakeRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
