package org.facturier.core.calculation;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a draft is held to before its amounts can be worked out. Each has a code that stays, what it demands, its source where
 * there is one, and a hint at the repair.
 *
 * <p>A breach is an error, and there are no amounts, but for {@link #ALLOWANCE_WITHIN_DOCUMENT}, {@link #ALLOWANCE_SIGN} and
 * {@link #CHARGE_BESIDE_RETURNS}: these are worth a look and come with the amounts. A finding names the place in the draft,
 * such as {@code lines[2].price.unitPrice}.
 */
public enum CalculationRule implements Rule {
    /** There is something to bill. A draft without lines can be written down, and comes to nothing that could be stated. */
    HAS_LINE("INV-LINE-01", "A document has at least one line.", "EN 16931 BR-16", "add a line"),
    /**
     * One currency, in the draft and in what it starts from; only tax in the accounting currency is in another, and that in
     * one.
     */
    ONE_CURRENCY(
            "INV-CURRENCY-01",
            "Every amount of a document is in its currency.",
            "EN 16931 BT-5",
            "convert it, or bill it on a document of its own"),
    /** The treatment of each line is given or can be determined. */
    TREATMENT_KNOWN(
            "INV-TAX-01",
            "Each line says its tax treatment, or its nature where a determiner decides.",
            "EN 16931 BR-CO-04",
            "state the VAT treatment of the line; or what is supplied, where VAT is decided by that [treatment, nature,"
                    + " TaxDeterminer]"),
    /**
     * Nobody is another from line to line: a line may repeat what the document says of its seller or buyer, and say nothing
     * else.
     */
    SAME_ON_EACH_LINE(
            "INV-TAX-02",
            "A line does not say otherwise than the document what its seller or buyer is.",
            "",
            "say it once, in the header or of the party; bill on a document of its own what was sold as somebody else"),
    /** What has no rate has a document of its own. */
    OUTSIDE_SCOPE_ALONE(
            "INV-TAX-03",
            "What a determiner decides to be outside the scope of VAT does not stand beside what is within.",
            "EN 16931 BR-O-11 to BR-O-14",
            "bill it apart, on a document of its own"),
    /**
     * A discount takes off no more than there is: a line over 10.00 with 12.00 off would give back, which a line of its own
     * should say.
     */
    ALLOWANCE_WITHIN_LINE(
            "INV-ALLOW-01",
            "The allowances of a line do not exceed it.",
            "",
            "lower the allowances, or bill a line with negative quantity"),
    /** On the whole document that may be meant, as where a deposit is taken off, and is worth a look. */
    ALLOWANCE_WITHIN_DOCUMENT(
            "INV-ALLOW-02",
            "The allowances of a document do not exceed the sum of its lines.",
            "",
            "lower the allowances, or take a deposit off by lines of its own"),
    /** An allowance takes off, a charge puts on; below zero they stand where the line or document is below zero itself. */
    ALLOWANCE_SIGN(
            "INV-ALLOW-03",
            "An allowance or charge has the sign of what it is taken of.",
            "",
            "make an allowance a charge, or a charge an allowance"),
    /**
     * In proportion to nothing no share can be told, where sales and returns of several treatments cancel out. Lines that are
     * each nothing share equally.
     */
    ALLOWANCE_SHARED(
            "INV-ALLOW-04",
            "A fixed allowance or charge over several treatments has lines that come to something.",
            "",
            "say under which treatment it falls"),
    /** The less lines and returns come to, the more each treatment bears of what is put on them, tax included. */
    CHARGE_BESIDE_RETURNS(
            "INV-ALLOW-05",
            "A fixed charge over several treatments is no more than lines and returns come to.",
            "",
            "say under which treatment it falls"),
    /** The arithmetic asked for is there. It is not replaced by another, for that would state other cents. */
    POLICY_KNOWN(
            "INV-POLICY-01",
            "The calculation policy of a document is one that the calculator was given.",
            "",
            "name a known policy, or have this one added [InvoiceCalculator, VatCalculator]"),
    /** What the host handed to a calculator answers: it neither throws nor gives null. */
    PART_ANSWERS(
            "INV-PART-02",
            "The determiner of tax and the arithmetic that a calculator was given answer, for each document they are asked about.",
            "",
            "mend the determiner or the arithmetic that the host handed over"),
    /**
     * The accounting rate starts from the currency of the document, or tax would be stated in a currency that nobody asked for.
     */
    ACCOUNTING_RATE_FITS(
            "INV-RATE-01",
            "The accounting rate converts from the currency of the document to the one in which tax is asked for.",
            "Directive 2006/112/EC, art. 230",
            "give the rate from the currency of the document to the accounting currency"),
    /** It is known from where each amount starts. */
    BASIS_OF_LINE(
            "INV-BASIS-01",
            "What credits lines of several invoices has one basis for each of them.",
            "Directive 2006/112/EC, art. 90",
            "give each invoice one basis, and have each line name a line of one of them"),
    /** Nothing is levied twice. Two levies of one code may stand beside each other where each has its own rates of VAT. */
    LEVY_ONCE(
            "INV-LEVY-01",
            "Two levies of one code do not bear on the same rate of a document.",
            "",
            "name the levy once, or give each the rates that it bears on"),
    /**
     * What falls under one treatment has one base. A levy bears on all lines of a rate, as the standard states bases by rate,
     * and cannot bear on some.
     */
    LEVY_OF_TREATMENT(
            "INV-LEVY-02",
            "The lines under one treatment that a determiner decides on bear the same levies.",
            "",
            "bill lines that bear another levy on a document of their own"),
    /** What was levied is given back: a note that left a levy out would keep it. */
    LEVY_OF_WHOLE(
            "INV-LEVY-03",
            "A credit note, or a part of an order, bears the levies of the whole.",
            "",
            "name the levies of the whole in the header, at their rates");

    private final RuleStatement statement;

    CalculationRule(String code, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }

    /** {@return a warning where a document may well be meant so, else an error} */
    @Override
    public Severity severity() {
        return switch (this) {
            case ALLOWANCE_WITHIN_DOCUMENT, ALLOWANCE_SIGN, CHARGE_BESIDE_RETURNS -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }
}
