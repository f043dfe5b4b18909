package org.facturier.tax.vatreturn;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a return is held to. */
public enum VatReturnRule implements Rule {
    /** A document in dollars without a rate to euros: nothing in the return can be said of it. */
    CURRENCY(
            "TAX-RETURN-01",
            "The amounts of a document are known in the currency of the return.",
            "Directive 2006/112/EC, art. 91 and 230",
            Severity.ERROR,
            "give the document its tax in that currency, or make a return of its own"),
    /** A rate of 13 % on a French form, or tax of a category that the form has no line for. */
    BOX_KNOWN(
            "TAX-RETURN-02",
            "The form has a box for each rate and category of the return.",
            "",
            Severity.ERROR,
            "add a box to the form, or declare the figure by hand"),
    /** More was credited in the month than was sold at a rate. */
    BOX_NOT_NEGATIVE(
            "TAX-RETURN-03",
            "A box of the form is not below zero; what is credited beyond it is declared as a regularisation.",
            "notice 3310-NOT-CA3-SD",
            Severity.WARNING,
            "declare what is below zero as a regularisation"),
    /** The {@link ConsumptionState} of the host threw, gave null, or named a country outside the Union. */
    STATE_SAID(
            "TAX-RETURN-04",
            "What tells which sales are declared through the one-stop shop answers for each document, and names a member state.",
            "Directive 2006/112/EC, art. 369a to 369k",
            Severity.ERROR,
            "have what names the state of consumption mended [ConsumptionState]"),
    /** A reminder that there is another return to make, with its amounts. */
    DECLARED_ABROAD(
            "TAX-RETURN-05",
            "What bears the tax of another state, or leaves from there, is declared to that state and not on the form.",
            "Directive 2006/112/EC, art. 193, 214 and 250",
            Severity.WARNING,
            "declare it on a return of that state, where the seller has to be registered");

    private final RuleStatement statement;

    VatReturnRule(String code, String demand, String source, Severity severity, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
