package org.facturier.rendering;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a document must be like to be printed as it is. */
public enum RenderingRule implements Rule {
    /** Each character can be shown. */
    SHOWN(
            "PRINT-CHAR-01",
            "The fonts of a document can show each of its characters, joined where its script joins them.",
            "give the theme fonts that have them, or write the text in letters that they have"),
    /** Figures stand whole. */
    LEGIBLE(
            "PRINT-FIGURE-01",
            "Each figure of a document stands on one line, in letters that can be read.",
            "choose wider paper or a narrower margin, or state fewer decimals"),
    /** A Swiss QR-bill has its size. */
    SLIP_ON_A4(
            "PRINT-SLIP-01",
            Severity.WARNING,
            "A Swiss QR-bill is printed on A4, whose lower part it is.",
            "choose A4, or codes other than Swiss ones");

    private final RuleStatement statement;

    RenderingRule(String code, String demand, String hint) {
        this(code, Severity.ERROR, demand, hint);
    }

    RenderingRule(String code, Severity severity, String demand, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
