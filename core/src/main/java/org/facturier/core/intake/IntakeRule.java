package org.facturier.core.intake;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a file of records is held to. A finding names file and line, as {@code usage.csv:17}; the file alone where it is empty.
 * What is wrong with a record in JSON has the codes of its own reader, under the same place.
 */
public enum IntakeRule implements Rule {
    /** There is something in it. */
    NOT_EMPTY("FILE-EMPTY-01", "A file has a heading."),
    /**
     * Its columns are known. A column too many is refused like one too few: it may say what changes the meaning of the others.
     */
    HEADING_KNOWN("FILE-HEAD-01", "The heading names each column that is needed, once, and no other."),
    /** Each line is a record. */
    LINE_READABLE("FILE-LINE-01", "Each line holds a value of the right kind in every column."),
    /** Its letters can be read. */
    ENCODED("FILE-CODE-01", "A file is in the encoding it is read in, UTF-8 as a rule."),
    /** It is whole. A file that was still being copied ends within a record. */
    NOT_CUT_OFF("FILE-END-01", "A file does not end, and no field grows beyond bounds, in the middle of a record."),
    /** Nobody can tell a number from its beginning. */
    LINE_ENDED(
            "FILE-END-02", Severity.WARNING, "The last line of a file has a line end, so that none of it is missing."),
    /** Each record once. Two deliveries that overlap by a day are nothing wrong, so it is a warning. */
    NOT_REPEATED("FILE-ID-01", Severity.WARNING, "A record is delivered once; the same record again is left out."),
    /** One identifier, one record. */
    ID_UNAMBIGUOUS(
            "FILE-ID-02", Severity.ERROR, "Two different records do not share an identifier; the first read is kept."),
    /**
     * What may have been read before is not read again: where the memory of the host fails, to take the record might bill it
     * twice.
     */
    MEMORY_ANSWERS("FILE-ID-03", "What remembers the records read before answers; else the record is left out.");

    private final RuleStatement statement;

    IntakeRule(String code, String demand) {
        this(code, Severity.ERROR, demand);
    }

    IntakeRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
