package org.facturier.einvoice.mapping;

import java.util.Optional;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.Term;

/**
 * What EN 16931 has no place for, of all that documents of the library may say. An error is something without which the
 * e-invoice would contradict itself, or keep from the buyer what the document tells it; {@link Mapping#allowing} lets that go.
 * A warning is something that goes another way, or that receivers can do without; a remark, what the parties know already.
 */
public enum MappingRule implements Rule {
    /** The hub has one currency for all amounts. Only documents of others can have a second one. */
    ONE_CURRENCY("EINV-MAP-01", Severity.ERROR, "BT-5", "All amounts of an e-invoice are in its currency.", ""),
    /** Receivers would find that the amount due is not what the totals come to (BR-CO-16). */
    LEVY(
            "EINV-MAP-02",
            Severity.ERROR,
            "BT-115",
            "Between the total with tax and the amount due stands nothing but what was paid and the rounding amount.",
            "agree with the receiver on how the levy is carried, such as by BT-113, set that and allow the levy"),
    /** The breakdown has one row for each category and rate (BR-E-01 and its likes). */
    ONE_REASON(
            "EINV-MAP-03",
            Severity.ERROR,
            "BT-120",
            "All that bears no tax under one category does so for one reason.",
            "bill what has another reason apart, or word both reasons as one"),
    /** What has no rate stands on an invoice of its own (BR-O-11). */
    SCOPE_ALONE(
            "EINV-MAP-04",
            Severity.ERROR,
            "BT-118",
            "What is outside the scope of VAT does not stand beside what is within.",
            "bill it apart, on a document of its own"),
    /** The net amount of the line stands as price of its whole quantity, so that no figure is worked out anew. */
    PRICE_WITH_TAX(
            "EINV-MAP-05",
            Severity.WARNING,
            "BT-146",
            "The price of an item is without tax.",
            "take prices without tax for documents that become e-invoices"),
    /** What it comes to without tax is stated by nobody: it is within the net amount of the line. */
    ALLOWANCE_WITH_TAX(
            "EINV-MAP-06",
            Severity.ERROR,
            "BT-136",
            "Allowances and charges of a line are without tax.",
            "take prices without tax, or allow it: the net amount of the line has it"),
    /** The norm has one means of payment, with several accounts if it is a transfer. */
    ONE_MEANS(
            "EINV-MAP-07",
            Severity.WARNING,
            "BT-81",
            "An e-invoice names one means of payment.",
            "name the preferred one first"),
    /** The norm has three lines, town and post code apart. */
    ADDRESS_LINES(
            "EINV-MAP-08", Severity.ERROR, "BT-162", "An address has three lines at most.", "put lines of it together"),
    /** Of the seller the norm takes several, of the buyer one. */
    ONE_IDENTIFIER(
            "EINV-MAP-09",
            Severity.WARNING,
            "BT-46",
            "The buyer has one identifier beside its registration.",
            "name the one first by which the buyer finds itself"),
    /** BT-8 is one for the whole invoice. */
    ONE_TAX_POINT(
            "EINV-MAP-10",
            Severity.WARNING,
            "BT-8",
            "One event makes the tax of all lines due.",
            "bill apart what falls due by another event, where the receiver needs to know"),
    /** The norm forbids the numbers there (BR-O-02 to BR-O-04): they are left out. */
    NO_VAT_NUMBER(
            "EINV-MAP-11",
            Severity.INFO,
            "BT-31",
            "Where all is outside the scope of VAT no VAT number is stated.",
            "register the seller by another number (BT-29, BT-30)"),
    /** What is to be quoted stands with the means of payment, and cannot stand without. */
    REFERENCE_WITH_MEANS(
            "EINV-MAP-12",
            Severity.WARNING,
            "BT-83",
            "What a payment is to quote is stated beside a means of payment.",
            "name a means of payment"),
    /** It decides about tax; the norm says only where goods go. */
    SENT_FROM("EINV-MAP-13", Severity.INFO, "", "From where goods were sent is not said.", ""),
    /** The norm knows lines of orders of the buyer alone. */
    LINE_REFERENCE("EINV-MAP-14", Severity.INFO, "", "A line refers to no line of another document.", ""),
    /** The price of the whole quantity is stated, which the tiers come to. */
    TIERS("EINV-MAP-15", Severity.INFO, "", "How a price came about is not said.", ""),
    /** The tax in the accounting currency is stated, its rate is not. */
    EXCHANGE_RATE("EINV-MAP-16", Severity.INFO, "", "At which rate tax was converted is not said.", ""),
    /** One telephone number. */
    ONE_TELEPHONE("EINV-MAP-17", Severity.INFO, "BT-42", "A contact has one telephone number.", ""),
    /** What it is a percentage of is no stated amount: it is what earlier ones left, or a share. The amount itself is there. */
    PERCENTAGE_OF_REST(
            "EINV-MAP-18",
            Severity.INFO,
            "BT-138",
            "A percentage is one of the whole line, or of a stated amount.",
            ""),
    /** Dinars of some states have thousandths. Nothing is rounded, since all sums would have to be rounded with it. */
    TWO_DECIMALS(
            "EINV-MAP-19",
            Severity.ERROR,
            "BT-5",
            "An amount has two decimals at most, whatever its currency is.",
            "bill in another currency, or round prices so that each amount is in hundredths");

    private final RuleStatement statement;
    private final Optional<Term> term;

    MappingRule(String code, Severity severity, String term, String demand, String hint) {
        RuleStatement plain = RuleStatement.of(code, severity, demand, "EN 16931-1:2017");
        this.statement = hint.isEmpty() ? plain : plain.withHint(hint);
        this.term = Optional.of(term).filter(name -> !name.isEmpty()).map(Term::new);
    }

    /** {@return the term that cannot hold it, or holds something else; empty where the norm has nothing of the kind} */
    public Optional<Term> term() {
        return term;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
