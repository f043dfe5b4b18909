package org.facturier.core.correction;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What corrections, supplements and replacements are held to before a draft is made of them; what crediting an invoice must leave
 * is {@link org.facturier.core.reference.CreditRule}.
 */
public enum CorrectionRule implements Rule {
    /** What is corrected is known. */
    CORRECTED_KNOWN(
            "INV-CORRECT-01",
            "An invoice that is corrected is among the documents given.",
            "",
            "hand over the invoice and every document on it"),
    /** What is corrected stands. */
    CORRECTED_STANDS(
            "INV-CORRECT-02",
            "No other invoice stands in place of an invoice that is corrected.",
            "CGI, art. 289, I, 5",
            "correct the corrective invoice"),
    /** More is billed by a further invoice. */
    SUPPLEMENT_ADDS(
            "INV-CREDIT-03",
            "A further invoice on an invoice adds to lines of it.",
            "",
            "name the lines and what to add, or credit to credit"),
    /** Like stands in place of like. */
    REPLACED_IN_KIND(
            "INV-REPLACE-01",
            "An invoice is replaced by an invoice of its seller.",
            "CGI, art. 289, I, 5",
            "credit the invoice and bill the rest by itself"),
    /**
     * What was credited does not count twice: a corrective invoice stands in place of the whole, and the credit notes would
     * still be there.
     */
    REPLACED_UNTOUCHED(
            "INV-REPLACE-02",
            "A corrective invoice stands in place of an invoice on which nothing was credited.",
            "",
            "cancel and replace it: credit what is left and bill anew"),
    /** What was paid is not converted. */
    REPLACED_IN_CURRENCY(
            "INV-REPLACE-03",
            "A corrective invoice is in the currency of the invoice in whose place it stands.",
            "",
            "cancel and replace it: credit what is left and bill anew");

    private final RuleStatement statement;

    CorrectionRule(String code, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
