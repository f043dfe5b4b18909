package org.facturier.core.order;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What offers and orders are held to, and what is invoiced of them. What a draft alone shows, such as more than its basis leaves,
 * is asked where it is issued: {@link org.facturier.core.issuing.IssuingRule}.
 */
public enum OrderRule implements Rule {
    /** Both sides agreed. */
    QUOTE_ACCEPTED(
            "INV-QUOTE-02",
            "What is invoiced of a quote was accepted while the quote was open.",
            "Code civil, art. 1117 and 1118",
            "make a new quote and have it accepted"),
    /** Only what was offered is taken. */
    OPTION_OFFERED(
            "INV-QUOTE-04",
            "An option that a buyer takes is one of the quote.",
            "Code civil, art. 1118",
            "note the acceptance with the numbers of the options that the quote has"),
    /** What is counted belongs together. One document of another order among them, and what is left is wrong without a word. */
    ORDER_DOCUMENTS(
            "INV-ORDER-02",
            "What counts as invoiced of an order is of its parties and currency, refers to it, and counts once.",
            "",
            "leave it out"),
    /**
     * One of two ways: taken off by lines, a deposit lowers the tax that the deposit bore; as amount paid, it lowers what is to
     * be paid.
     */
    PAID_ONCE(
            "INV-ORDER-03",
            "A payment on account is taken off by treatment where it was invoiced with tax, else as amount paid, not both.",
            "Directive 2006/112/EC, art. 220",
            "leave it out of the order; where it was another payment, set it on the draft that comes back"),
    /** Nothing billed is undone by a change of the order. */
    ORDER_AMENDED(
            "INV-ORDER-04",
            "An order that is amended is one still, keeps its parties, currency and policy, and each line that was billed in"
                    + " its place, with no less than was billed.",
            "",
            "credit what was billed beyond first, or put what is new on a line after the others");

    private final RuleStatement statement;

    OrderRule(String code, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
