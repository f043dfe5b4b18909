package org.facturier.core.derivation;

import static org.facturier.core.explanation.Operation.DIFFERENCE;
import static org.facturier.core.explanation.Operation.MULTIPLE;
import static org.facturier.core.explanation.Operation.PERCENTAGE;
import static org.facturier.core.explanation.Operation.PERCENTAGE_BY_LARGEST_REMAINDER;
import static org.facturier.core.explanation.Operation.PERCENTAGE_TAKEN_OUT;
import static org.facturier.core.explanation.Operation.PRODUCT;
import static org.facturier.core.explanation.Operation.PROPORTION;
import static org.facturier.core.explanation.Operation.SUM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.TaxAccount;

/**
 * The rules by which amounts of a document are made of others; renderers put each {@link #all} by its name into words. A rule
 * says what is done with figures, in which order they stand, and which law or standard has it where one does. Names stand in
 * explanations that are written as JSON.
 *
 * <p>Operands stand in the order of the operation: of a proportion what is shared, the part, the whole; of a percentage the
 * base, then hundredths; of a difference first what the others are taken off.
 */
public final class Formulas {

    /** Quantity, unit price, and the quantity that the price is for: 3 at 9.99 for one are 29.97. */
    static final Formula LINE_PRICE = new Formula("line.price", PROPORTION, "EN 16931 BT-131, BT-149");
    /** The tier lines of a price in tiers, added and not rounded. */
    static final Formula PRICE_OF_SLICES = new Formula("price.tierLines", SUM, "EN 16931 BT-146");
    /** The quantity in a tier line, and its unit price; not rounded. */
    static final Formula TIER_LINE = new Formula("tierLine", PRODUCT, "");
    /** A tier line, and the flat fee of having entered it. */
    static final Formula SLICE_WITH_FEE = new Formula("tierLine.fee", SUM, "");
    /** The price of a period, how much is counted up to some day, and how much in all: 100.00, 16 and 30 make 53.33. */
    static final Formula PRICE_OF_PART = new Formula("price.part", PROPORTION, "");
    /** The price up to the end of a part, less that up to its beginning: 100.00 less 53.33. */
    static final Formula PRICE_OF_LATER_PART = new Formula("price.part.later", DIFFERENCE, "");
    /** The least that was agreed, less the charges that count for it. */
    static final Formula UP_TO_MINIMUM = new Formula("price.minimum", DIFFERENCE, "");
    /** As a price the charges less the most that was agreed; as an amount due the most less the charges, which is negative. */
    static final Formula BEYOND_MAXIMUM = new Formula("price.maximum", DIFFERENCE, "");
    /** What is due and what was billed, the larger first: a price has no sign, the quantity of the line has it. */
    static final Formula PRICE_OF_DIFFERENCE = new Formula("price.difference", DIFFERENCE, "");
    /** The fixed amount of an allowance or charge on a line. */
    static final Formula ALLOWANCE_CHARGE_FIXED = new Formula("line.fixed", SUM, "EN 16931 BT-136, BT-141");
    /** What a percentage on a line is of, and the percentage: 10 % of 29.97 are 3.00. */
    static final Formula ALLOWANCE_CHARGE_PERCENT =
            new Formula("line.percent", PERCENTAGE, "EN 16931 BR-DEC-24, BR-DEC-27");
    /** What a line came to before an allowance, and the allowance. */
    static final Formula LESS_ALLOWANCE = new Formula("less.allowance", DIFFERENCE, "EN 16931 BT-131");
    /** What a line came to before a charge, and the charge. */
    static final Formula PLUS_CHARGE = new Formula("plus.charge", SUM, "EN 16931 BT-131");

    /** The lines that something on the whole is of, all of them or those under one treatment. */
    static final Formula LINES_OF_TREATMENT = new Formula("lines.treatment", SUM, "");
    /** The fixed amount of an allowance or charge on the document, or a piece that stands as given. */
    static final Formula DOCUMENT_ALLOWANCE_CHARGE_FIXED = new Formula("document.fixed", SUM, "EN 16931 BT-92, BT-99");
    /** What a percentage on the document is of, and the percentage. */
    static final Formula DOCUMENT_ALLOWANCE_CHARGE_PERCENT =
            new Formula("document.percent", PERCENTAGE, "EN 16931 BT-94, BT-101");
    /**
     * The piece of one treatment beside returns: its position from 1, the percentage, and what each treatment comes to. 10 % of
     * 1000.00 and -999.99 are 100.00 and -100.00, for 10 % of both together are 0.00.
     */
    static final Formula DOCUMENT_ALLOWANCE_CHARGE_OF_EACH =
            new Formula("document.percent.each", PERCENTAGE_BY_LARGEST_REMAINDER, "EN 16931 BT-94, BT-101");
    /**
     * The piece of one treatment: what is shared, the position of the treatment from 1, and the weights. 10.00 by 100.00 and
     * 50.00 are 6.67 and 3.33.
     */
    static final Formula DOCUMENT_ALLOWANCE_CHARGE_SHARE =
            new Formula("document.share", Operation.sharing(Apportionment.LARGEST_REMAINDER), "EN 16931 BT-95, BT-102");
    /** An allowance with the sign that it has for a sum: the negation of one figure. */
    static final Formula TAKEN_OFF = new Formula("taken.off", DIFFERENCE, "");

    /** The net of a group, and its rate. */
    public static final Formula GROUP_TAX = new Formula("group.tax", PERCENTAGE, "EN 16931 BR-CO-17");
    /** The net of one amount, and its rate. */
    public static final Formula LINE_TAX = new Formula("line.tax", PERCENTAGE, "Directive 2006/112/EC, art. 226(10)");
    /** The taxes on the amounts of a group, each rounded before. */
    public static final Formula GROUP_TAX_OF_LINES = new Formula("group.tax.lines", SUM, "");
    /** Amounts with tax; or net and tax, where those are what the amount with tax is known by. */
    static final Formula GROUP_GROSS = new Formula("group.gross", SUM, "");
    /** An amount with tax, and the rate that is taken out of it: 10.05 at 20 % is a net of 8.38. */
    static final Formula NET_OF_GROSS =
            new Formula("net.of.gross", PERCENTAGE_TAKEN_OUT, "Directive 2006/112/EC, art. 73 and 78");
    /**
     * The net of the whole, what parts so far come to with tax, and the whole with tax; where the rate does not give the net.
     */
    static final Formula NET_IN_PROPORTION = new Formula("net.proportion", PROPORTION, "");
    /** The net up to an amount, less the net before it: of two lines of 0.99 at 20 % the second has 1.65 less 0.83. */
    static final Formula NET_STEP = new Formula("net.step", DIFFERENCE, "");
    /** An amount with tax, and its net. */
    public static final Formula TAX_BY_DIFFERENCE = new Formula("tax.difference", DIFFERENCE, "");
    /** What is advertised, less the net and the tax of each group. */
    static final Formula ROUNDING = new Formula("rounding", DIFFERENCE, "EN 16931 BT-114");

    /** A running sum: what came before, and what is added. */
    static final Formula SO_FAR = new Formula("so.far", SUM, "");
    /** The net of all parts so far, and the rate. */
    static final Formula TAX_SO_FAR = new Formula("tax.so.far", PERCENTAGE, "EN 16931 BR-CO-17");
    /**
     * The tax of the whole, all parts so far, and the whole; where the rate does not give the tax, or it is in another
     * currency.
     */
    static final Formula TAX_IN_PROPORTION = new Formula("tax.proportion", PROPORTION, "");
    /** The tax of all parts so far, less that of earlier ones. */
    static final Formula LESS_EARLIER = new Formula("less.earlier", DIFFERENCE, "Directive 2006/112/EC, art. 90");

    /** What falls to each of several wholes, rounded by itself. */
    static final Formula GROUP_TAX_OF_BASES = new Formula("group.tax.bases", SUM, "Directive 2006/112/EC, art. 90");

    /** The nets of the lines (BT-106). */
    static final Formula TOTAL_LINES = new Formula("total.lines", SUM, "EN 16931 BR-CO-10");
    /** The nets of the allowances on the document, without sign (BT-107). */
    static final Formula TOTAL_ALLOWANCES = new Formula("total.allowances", SUM, "EN 16931 BR-CO-11");
    /** The nets of the charges on the document (BT-108). */
    static final Formula TOTAL_CHARGES = new Formula("total.charges", SUM, "EN 16931 BR-CO-12");
    /** The total of lines, less that of allowances: a step on the way to the net. */
    static final Formula LESS_ALLOWANCES = new Formula("less.allowances", DIFFERENCE, "EN 16931 BR-CO-13");
    /** What allowances left, and the charges (BT-109). */
    static final Formula TOTAL_NET = new Formula("total.net", SUM, "EN 16931 BR-CO-13");
    /** The tax of each group (BT-110). */
    static final Formula TOTAL_TAX = new Formula("total.tax", SUM, "EN 16931 BR-CO-14");
    /** Net and tax (BT-112). */
    static final Formula TOTAL_GROSS = new Formula("total.gross", SUM, "EN 16931 BR-CO-15");
    /** The nets of the treatments that bear a levy. */
    static final Formula LEVY_NET = new Formula("levy.net", SUM, "");
    /** That net, and which part of it is the base, in hundredths; only where the law does not take all. */
    static final Formula LEVY_BASE = new Formula("levy.base", PERCENTAGE, "");
    /** The base of a levy, and its rate. */
    static final Formula LEVY_AMOUNT = new Formula("levy.amount", PERCENTAGE, "");
    /**
     * Base or amount on the whole, what all parts so far have of what it is on, and that of the whole; where the rate does not
     * give it.
     */
    static final Formula LEVY_IN_PROPORTION = new Formula("levy.proportion", PROPORTION, "");
    /** Base or amount on all parts so far, less that on earlier ones. */
    static final Formula LEVY_LESS_EARLIER = new Formula("levy.earlier", DIFFERENCE, "");
    /** Base or amount of a levy that falls to each of several wholes. */
    static final Formula LEVY_OF_BASES = new Formula("levy.bases", SUM, "");
    /** The total with tax, and the levies that are added to it. */
    static final Formula PLUS_LEVIES = new Formula("plus.levies", SUM, "");
    /** The total with what is added, less the levies that the buyer withholds. */
    static final Formula LESS_LEVIES = new Formula("less.levies", DIFFERENCE, "");
    /** What is due in all, less what was paid before (BT-113): what is unpaid. */
    static final Formula LESS_PREPAID = new Formula("less.prepaid", DIFFERENCE, "EN 16931 BR-CO-16");
    /** What is unpaid, and what the arithmetic of tax rounds; for prices with tax and a unit of payment. */
    static final Formula BEFORE_ROUNDING = new Formula("payable.exact", SUM, "");
    /** What is to be paid, and the unit of which it becomes a multiple: 107.73 in units of 0.05 is 107.75. */
    static final Formula ROUNDED = new Formula("payable.rounded", MULTIPLE, "");
    /** The rounded amount, less what is unpaid. */
    static final Formula ROUNDING_OF_PAYABLE = new Formula("rounding.payable", DIFFERENCE, "EN 16931 BT-114");
    /** What is unpaid, and the rounding (BT-115). */
    static final Formula PAYABLE = new Formula("payable", SUM, "EN 16931 BR-CO-16");
    /** The same where a levy was added or withheld before: the amount departs from that of the standard then. */
    static final Formula PAYABLE_WITH_LEVIES = new Formula("payable.levies", SUM, "EN 16931 BR-CO-16");
    /** How many units an amount is: the amount, one, and the unit. Instalments are shared in whole units. */
    static final Formula UNITS_OF_PAYABLE = new Formula("instalment.units", PROPORTION, "");
    /** The units of an instalment, and the unit. */
    static final Formula INSTALMENT_OF_UNITS = new Formula("instalment.payable", PRODUCT, "EN 16931 BT-115");
    /** The tax of a group, and the rate of exchange; in the decimals of the other currency. */
    static final Formula CONVERTED = new Formula("converted", PRODUCT, "Directive 2006/112/EC, art. 230");
    /** The converted tax of each group (BT-111). */
    static final Formula TOTAL_CONVERTED = new Formula("total.converted", SUM, "EN 16931 BT-111");

    /** All but those of instalments, which are one for each way to share out; in the order in which they come into play. */
    private static final List<Formula> ALWAYS = List.of(
            LINE_PRICE,
            PRICE_OF_SLICES,
            TIER_LINE,
            SLICE_WITH_FEE,
            PRICE_OF_PART,
            PRICE_OF_LATER_PART,
            UP_TO_MINIMUM,
            BEYOND_MAXIMUM,
            PRICE_OF_DIFFERENCE,
            ALLOWANCE_CHARGE_FIXED,
            ALLOWANCE_CHARGE_PERCENT,
            LESS_ALLOWANCE,
            PLUS_CHARGE,
            LINES_OF_TREATMENT,
            DOCUMENT_ALLOWANCE_CHARGE_FIXED,
            DOCUMENT_ALLOWANCE_CHARGE_PERCENT,
            DOCUMENT_ALLOWANCE_CHARGE_OF_EACH,
            DOCUMENT_ALLOWANCE_CHARGE_SHARE,
            TAKEN_OFF,
            TaxAccount.GROUP_NET,
            GROUP_TAX,
            LINE_TAX,
            GROUP_TAX_OF_LINES,
            GROUP_GROSS,
            NET_OF_GROSS,
            NET_IN_PROPORTION,
            NET_STEP,
            TAX_BY_DIFFERENCE,
            ROUNDING,
            SO_FAR,
            TAX_SO_FAR,
            TAX_IN_PROPORTION,
            LESS_EARLIER,
            GROUP_TAX_OF_BASES,
            TOTAL_LINES,
            TOTAL_ALLOWANCES,
            TOTAL_CHARGES,
            LESS_ALLOWANCES,
            TOTAL_NET,
            TOTAL_TAX,
            TOTAL_GROSS,
            LEVY_NET,
            LEVY_BASE,
            LEVY_AMOUNT,
            LEVY_IN_PROPORTION,
            LEVY_LESS_EARLIER,
            LEVY_OF_BASES,
            PLUS_LEVIES,
            LESS_LEVIES,
            LESS_PREPAID,
            BEFORE_ROUNDING,
            ROUNDED,
            ROUNDING_OF_PAYABLE,
            PAYABLE,
            PAYABLE_WITH_LEVIES,
            UNITS_OF_PAYABLE,
            INSTALMENT_OF_UNITS,
            CONVERTED,
            TOTAL_CONVERTED);

    private Formulas() {}

    /**
     * {@return every rule of the library, in the order in which they come into play} Those of instalments share one name and
     * differ in their operation.
     */
    public static List<Formula> all() {
        Stream<Formula> instalments = Arrays.stream(Apportionment.values()).map(Formulas::instalment);
        return Stream.concat(ALWAYS.stream(), instalments).toList();
    }

    /**
     * {@return the rule of an instalment: the amount payable, its position from 1, and the weights of all instalments}
     *
     * @param way  how the plan shares odd cents out
     */
    static Formula instalment(Apportionment way) {
        return new Formula("instalment", Operation.sharing(way), "EN 16931 BT-115");
    }
}
