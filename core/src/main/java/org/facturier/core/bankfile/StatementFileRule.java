package org.facturier.core.bankfile;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a file of a bank is held to. A finding names the file, after a colon the line, and in XML the path of elements: {@code
 * january.xml:117 BkToCstmrStmt/Stmt[1]/Ntry[3]/Amt}. Where one weighs as an error, what it names was not taken; all else was.
 */
public enum StatementFileRule implements Rule {
    /** Nothing is guessed of what is something else. */
    FORM_KNOWN("STMT-FORM-01", "A file is of the format that it is read in."),
    /** Some banks write a namespace of their own, or none. */
    NAMESPACE_KNOWN(
            "STMT-FORM-02",
            Severity.WARNING,
            "A camt message is in the namespace of its kind, in a version from 2 to 13; another is read by its structure."),
    /** Records have an order, by which they are known to belong together. */
    IN_ORDER(
            "STMT-FORM-03",
            "A record stands where its format has it: what moves after what opens, details after what they detail."),
    /** What stands before a fault is taken. */
    WELL_FORMED("STMT-XML-01", "XML is well formed to its end."),
    /** A document type can make a few bytes a gigabyte, and read other files. */
    NO_DOCUMENT_TYPE("STMT-XML-02", "XML declares no document type and uses no entity but those of XML itself."),
    /** Memory is bounded whatever the file is. */
    BOUNDED("STMT-LIMIT-01", "No text, line, depth or number of details grows beyond bounds."),
    /** The letters that could not be read are replaced, and the money is taken. */
    ENCODED("STMT-CODE-01", Severity.WARNING, "Bytes are text in the encoding of the file."),
    /** Without one, UTF-8 is tried. */
    ENCODING_KNOWN("STMT-CODE-02", Severity.WARNING, "The encoding that a file names is known."),
    /** A compressed file is unpacked as it is read. */
    UNPACKED("STMT-ZIP-01", "A compressed file is whole and can be unpacked."),
    /** A file that was still being copied ends anywhere. */
    WHOLE("STMT-END-01", "A file and each statement in it are told to their end."),
    /** An amount that is half understood is not taken. */
    AMOUNT_READABLE(
            "STMT-AMOUNT-01",
            "An amount is a number as the format writes it, in a known currency and with its decimals."),
    /** A day is never bent into another. */
    DAY_READABLE("STMT-DAY-01", "A day is one of the calendar, from 1900 to 2199, as the format writes it."),
    /** Without it there is no entry. */
    NEEDED(
            "STMT-FIELD-01",
            "An entry has an amount, a direction and a day; a CSV file has the columns that are needed."),
    /** What is beside the money costs itself and no more. */
    BESIDE("STMT-FIELD-02", Severity.WARNING, "Whatever else is told has its shape; what has not is passed over.");

    private final RuleStatement statement;

    StatementFileRule(String code, String demand) {
        this(code, Severity.ERROR, demand);
    }

    StatementFileRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
