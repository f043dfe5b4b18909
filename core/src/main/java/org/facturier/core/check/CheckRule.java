package org.facturier.core.check;

import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What the figures and dates of an issued document, and of several together, are held to: to the cent, without tolerance.
 *
 * <p>An error is a contradiction that no reading of the document resolves. A warning is what may be right and should be
 * looked at. Codes that begin with {@code BR-} are those of EN 16931 for the same demand, without the tolerance that others
 * allow; the rest are our own. The path of a finding is that of the amount in the document, as in
 * {@code calculated.totals.tax}.
 */
public enum CheckRule implements Rule {
    /** A line comes to its price: quantity times price over base quantity, less its allowances, plus its charges. */
    LINE_NET(
            "SUM-LINE-01",
            "The net of a line is quantity times price over base quantity, less allowances, plus charges.",
            "EN 16931 BT-131",
            Severity.ERROR),
    /**
     * A price comes to what it was worked out from. 15 of 30 days of 99.99 are 49.995, and 50.00 once rounded: 50.01 is
     * wrong, and so is 49.995.
     */
    PRICE(
            "SUM-PRICE-01",
            "A price is what its origin says it was worked out from, or what its tier lines come to.",
            "",
            Severity.ERROR),
    /**
     * So do allowances and charges. One of the whole document is spread over the treatments of its lines, and all its parts
     * say the same of what was agreed.
     */
    PART(
            "SUM-PART-01",
            "An allowance or charge is its percentage of its base, or what was agreed, spread over treatments to the cent.",
            "EN 16931 BT-92, BT-99, BT-136, BT-141",
            Severity.ERROR),
    /** The lines come to their sum, before allowances and charges of the whole. */
    LINES("BR-CO-10", "The sum of line nets is the sum of the nets of the lines.", "EN 16931 BR-CO-10", Severity.ERROR),
    /** Allowances of the whole document likewise; those of a line are in its net. */
    ALLOWANCES(
            "BR-CO-11",
            "The sum of allowances is the sum of the allowances of the document.",
            "EN 16931 BR-CO-11",
            Severity.ERROR),
    /** Charges of the whole document likewise. */
    CHARGES(
            "BR-CO-12",
            "The sum of charges is the sum of the charges of the document.",
            "EN 16931 BR-CO-12",
            Severity.ERROR),
    /** The total without tax (BT-109). */
    NET(
            "BR-CO-13",
            "The total without tax is the sum of lines less allowances plus charges.",
            "EN 16931 BR-CO-13",
            Severity.ERROR),
    /** The total of tax (BT-110), a sum of groups, not of lines. */
    TAX("BR-CO-14", "The total of tax is the sum of the tax of each group.", "EN 16931 BR-CO-14", Severity.ERROR),
    /** The total with tax (BT-112). */
    GROSS("BR-CO-15", "The total with tax is the total without tax plus the tax.", "EN 16931 BR-CO-15", Severity.ERROR),
    /**
     * The amount due (BT-115). Where it is off by less than one unit and scheduled as it stands, the hint is a rounding
     * amount.
     */
    PAYABLE(
            "BR-CO-16",
            "The amount due is the total with tax and levies less what was paid plus the rounding amount.",
            "EN 16931 BR-CO-16",
            Severity.ERROR),
    /**
     * The tax of a group. How it is rounded is a matter of the policy that the document names, so that two documents of one
     * net may differ by a cent and both be right.
     */
    GROUP_TAX(
            "BR-CO-17",
            "The tax of a group is what the calculation policy of the document makes of its net.",
            "EN 16931 BR-CO-17",
            Severity.ERROR),
    /** The net of a group. A document has one group for each treatment: category, rate and reason. */
    GROUP_NET(
            "SUM-GROUP-01",
            "The net of a group is the sum of its lines, less its allowances, plus its charges.",
            "EN 16931 BR-S-08, BR-Z-08, BR-E-08, BR-AE-08, BR-IC-08, BR-G-08, BR-O-08",
            Severity.ERROR),
    /** The tax in another currency, for an invoice that is not in the currency in which tax is declared. */
    CONVERTED(
            "SUM-CONVERTED-01",
            "Tax in the accounting currency is the tax at the stated rate, or the share of that of the invoice, by group.",
            "Directive 2006/112/EC, art. 230",
            Severity.ERROR),
    /**
     * The rounding amount. 0.09 with 20 % of tax is 0.08 and 0.02, which is a cent too much: the rounding amount takes it
     * off.
     */
    ROUNDING(
            "SUM-ROUNDING-01",
            "Where prices include tax, the rounding amount is what nets and tax lack to them.",
            "EN 16931 BT-114",
            Severity.ERROR),
    /** What nobody asked for is little. A cash sale may be rounded without saying to what, but not by a whole unit. */
    ROUNDED_LITTLE(
            "SUM-ROUNDING-02",
            "Where prices are without tax and the terms name no unit of payment, the rounding amount is less than one of the"
                    + " currency.",
            "EN 16931 BT-114",
            Severity.WARNING),
    /** What is added or withheld beside VAT: 15 % of 100.00 withheld are 15.00, which the buyer keeps. */
    LEVY_AMOUNT(
            "SUM-LEVY-01",
            "A levy is its percentage of its base, and its base the net that it bears on, or its share of that of the whole.",
            "",
            Severity.ERROR),
    /** Each levy stands there, once, where something bears it; one that nothing bears need not. */
    LEVIES(
            "SUM-LEVY-02",
            "Each levy of the header that bears on something stands among the totals, and each levy once.",
            "",
            Severity.ERROR),
    /** Levies on no more than there is. A later part of a whole may bear what an earlier part lacked: so it is a warning. */
    LEVY_BASE("SUM-LEVY-03", "The base of a levy is no more than what of the document bears it.", "", Severity.WARNING),
    /** What is paid when, by the shares that the terms of payment give. */
    INSTALMENT(
            "SUM-INSTALMENT-01",
            "An instalment is the share of the amount due that the terms of payment give it.",
            "",
            Severity.WARNING),
    /** All of it is to be paid: the sum scheduled is the amount due. */
    SCHEDULE("SUM-INSTALMENT-02", "The payment schedule is for the amount due.", "EN 16931 BT-115", Severity.ERROR),
    /** One group for each treatment, and none for what is on no line, allowance or charge. */
    GROUPS(
            "SUM-GROUP-02",
            "The breakdown has one group for each treatment of lines, allowances and charges.",
            "EN 16931 BR-CO-18",
            Severity.ERROR),
    /**
     * The policy can be retraced. Under one that nobody knows tax is taken as given; the other amounts are held to each
     * other.
     */
    POLICY(
            "SUM-POLICY-01",
            "The calculation policy of a document is one that the check was given.",
            "",
            Severity.ERROR),
    /** Payment follows the invoice, or falls on its day. */
    DUE_AFTER_ISSUE("DATE-DUE-01", "An instalment is due on the date of the invoice or later.", "", Severity.WARNING),
    /** What is referred to came first, or on the same day. */
    REFERENCE_FIRST("DATE-REF-01", "A document refers to none that is dated after it.", "", Severity.ERROR),
    /** A rate was known when it was used. */
    RATE_KNOWN(
            "DATE-RATE-01",
            "The accounting rate was published on the date of the document or before.",
            "",
            Severity.WARNING),
    /**
     * One number, one document; a warning where the two are of different series, which a host may tell apart. A self-billed
     * document is numbered by its buyer in the name of the seller, which is a series apart.
     */
    NUMBER_ONCE(
            "DUP-NUMBER-01",
            "Two documents of one issuer do not share a number.",
            "Directive 2006/112/EC, art. 226(2); CGI, ann. II, art. 242 nonies A, I, 7",
            Severity.ERROR),
    /** One period, one bill. Periods that touch do not overlap, and days that were given back may be billed again. */
    PERIOD_ONCE(
            "DUP-PERIOD-01",
            "Two lines do not bill overlapping periods of one rule of one agreement.",
            "",
            Severity.ERROR),
    /** One service, one bill, where no agreement tells the lines apart: same parties, words, product, period and net. */
    SERVICE_ONCE(
            "DUP-SERVICE-01",
            "One service of one period to one buyer is not billed on two documents.",
            "",
            Severity.WARNING),
    /** What is adjusted is what was billed: else something is given back twice, or billed again. */
    ADJUSTMENT_BILLED(
            "ADJUSTMENT-BILLED-01",
            "What a line that adjusts says was billed is what the documents before it say.",
            "",
            Severity.WARNING),
    /** Money goes where it went: a changed account number may be a forger's. */
    ACCOUNT_KEPT(
            "ACCOUNT-KEPT-01",
            "An invoice is to be paid to an account that the invoice before it named.",
            "",
            Severity.WARNING),
    /** Nothing out of the way: not more than ten times the median of a partner, where there are five documents or more. */
    USUAL_AMOUNT(
            "AMOUNT-USUAL-01", "An amount is not far from what the partner is usually billed.", "", Severity.WARNING);

    private final RuleStatement statement;

    CheckRule(String code, String demand, String source, Severity severity) {
        this.statement = RuleStatement.of(code, severity, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }

    /**
     * {@return the rule for the amount of a figure}
     *
     * <p>Any amount that has no rule of its own is taken for a part.
     *
     * @param figure  which amount it is
     */
    static CheckRule of(DocumentFigure figure) {
        if (figure.kind() == DocumentFigure.Kind.CONVERTED) {
            return CONVERTED;
        }
        return switch (figure.subject()) {
            case LINE -> ofLine(figure);
            case GROUP -> figure == DocumentFigure.GROUP_NET ? GROUP_NET : GROUP_TAX;
            case LEVY -> LEVY_AMOUNT;
            case TOTAL -> ofTotal(figure);
            case INSTALMENT, SCHEDULE -> INSTALMENT;
            case LINES,
                    ALLOWANCE_CHARGE,
                    HEADER,
                    INVOICED,
                    CREDITED,
                    WITH_TAX_INVOICED,
                    WITH_TAX_CREDITED,
                    LEVIES_INVOICED,
                    LEVIES_CREDITED,
                    OWN -> PART;
        };
    }

    private static CheckRule ofLine(DocumentFigure figure) {
        return switch (figure) {
            case LINE_NET, LINE_GROSS -> LINE_NET;
            case ITEM_UNIT_PRICE, ADJUSTMENT_DUE, BOUND -> PRICE;
            default -> PART;
        };
    }

    private static CheckRule ofTotal(DocumentFigure figure) {
        return switch (figure) {
            case TOTAL_LINES -> LINES;
            case TOTAL_ALLOWANCES -> ALLOWANCES;
            case TOTAL_CHARGES -> CHARGES;
            case TOTAL_NET -> NET;
            case TOTAL_TAX -> TAX;
            case TOTAL_GROSS -> GROSS;
            case TOTAL_PAYABLE -> PAYABLE;
            case TOTAL_ROUNDING -> ROUNDING;
            default -> PART;
        };
    }
}
