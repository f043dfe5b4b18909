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

/** The rules by which amounts of a document are made of others; renderers put each {@link #all} by its name into words. */
public final class Formulas {

    static final Formula LINE_PRICE = new Formula("line.price", PROPORTION, "EN 16931 BT-131, BT-149");
    static final Formula PRICE_OF_SLICES = new Formula("price.slices", SUM, "EN 16931 BT-146");
    static final Formula SLICE = new Formula("slice", PRODUCT, "");
    static final Formula SLICE_WITH_FEE = new Formula("slice.fee", SUM, "");
    static final Formula PRICE_OF_PART = new Formula("price.part", PROPORTION, "");
    static final Formula PRICE_OF_LATER_PART = new Formula("price.part.later", DIFFERENCE, "");
    static final Formula UP_TO_MINIMUM = new Formula("price.minimum", DIFFERENCE, "");
    static final Formula BEYOND_MAXIMUM = new Formula("price.maximum", DIFFERENCE, "");
    static final Formula PRICE_OF_DIFFERENCE = new Formula("price.difference", DIFFERENCE, "");
    static final Formula PART_FIXED = new Formula("part.fixed", SUM, "EN 16931 BT-136, BT-141");
    static final Formula PART_PERCENT = new Formula("part.percent", PERCENTAGE, "EN 16931 BR-DEC-24, BR-DEC-27");
    static final Formula LESS_ALLOWANCE = new Formula("less.allowance", DIFFERENCE, "EN 16931 BT-131");
    static final Formula PLUS_CHARGE = new Formula("plus.charge", SUM, "EN 16931 BT-131");

    static final Formula LINES_OF_TREATMENT = new Formula("lines.treatment", SUM, "");
    static final Formula DOCUMENT_PART_FIXED = new Formula("document.fixed", SUM, "EN 16931 BT-92, BT-99");
    static final Formula DOCUMENT_PART_PERCENT = new Formula("document.percent", PERCENTAGE, "EN 16931 BT-94, BT-101");
    static final Formula DOCUMENT_PART_OF_EACH =
            new Formula("document.percent.each", PERCENTAGE_BY_LARGEST_REMAINDER, "EN 16931 BT-94, BT-101");
    static final Formula DOCUMENT_PART_SHARE =
            new Formula("document.share", Operation.sharing(Apportionment.LARGEST_REMAINDER), "EN 16931 BT-95, BT-102");
    static final Formula TAKEN_OFF = new Formula("taken.off", DIFFERENCE, "");

    public static final Formula GROUP_TAX = new Formula("group.tax", PERCENTAGE, "EN 16931 BR-CO-17");
    public static final Formula LINE_TAX = new Formula("line.tax", PERCENTAGE, "Directive 2006/112/EC, art. 226(10)");
    public static final Formula GROUP_TAX_OF_LINES = new Formula("group.tax.lines", SUM, "");
    static final Formula GROUP_GROSS = new Formula("group.gross", SUM, "");
    static final Formula NET_OF_GROSS =
            new Formula("net.of.gross", PERCENTAGE_TAKEN_OUT, "Directive 2006/112/EC, art. 73 and 78");
    static final Formula NET_IN_PROPORTION = new Formula("net.proportion", PROPORTION, "");
    static final Formula NET_STEP = new Formula("net.step", DIFFERENCE, "");
    public static final Formula TAX_BY_DIFFERENCE = new Formula("tax.difference", DIFFERENCE, "");
    static final Formula ROUNDING = new Formula("rounding", DIFFERENCE, "EN 16931 BT-114");

    static final Formula SO_FAR = new Formula("so.far", SUM, "");
    static final Formula TAX_SO_FAR = new Formula("tax.so.far", PERCENTAGE, "EN 16931 BR-CO-17");
    static final Formula TAX_IN_PROPORTION = new Formula("tax.proportion", PROPORTION, "");
    static final Formula LESS_EARLIER = new Formula("less.earlier", DIFFERENCE, "Directive 2006/112/EC, art. 90");

    static final Formula GROUP_TAX_OF_BASES = new Formula("group.tax.bases", SUM, "Directive 2006/112/EC, art. 90");

    static final Formula TOTAL_LINES = new Formula("total.lines", SUM, "EN 16931 BR-CO-10");
    static final Formula TOTAL_ALLOWANCES = new Formula("total.allowances", SUM, "EN 16931 BR-CO-11");
    static final Formula TOTAL_CHARGES = new Formula("total.charges", SUM, "EN 16931 BR-CO-12");
    static final Formula LESS_ALLOWANCES = new Formula("less.allowances", DIFFERENCE, "EN 16931 BR-CO-13");
    static final Formula TOTAL_NET = new Formula("total.net", SUM, "EN 16931 BR-CO-13");
    static final Formula TOTAL_TAX = new Formula("total.tax", SUM, "EN 16931 BR-CO-14");
    static final Formula TOTAL_GROSS = new Formula("total.gross", SUM, "EN 16931 BR-CO-15");
    static final Formula LEVY_NET = new Formula("levy.net", SUM, "");
    static final Formula LEVY_BASE = new Formula("levy.base", PERCENTAGE, "");
    static final Formula LEVY_AMOUNT = new Formula("levy.amount", PERCENTAGE, "");
    static final Formula LEVY_IN_PROPORTION = new Formula("levy.proportion", PROPORTION, "");
    static final Formula LEVY_LESS_EARLIER = new Formula("levy.earlier", DIFFERENCE, "");
    static final Formula LEVY_OF_BASES = new Formula("levy.bases", SUM, "");
    static final Formula PLUS_LEVIES = new Formula("plus.levies", SUM, "");
    static final Formula LESS_LEVIES = new Formula("less.levies", DIFFERENCE, "");
    static final Formula LESS_PREPAID = new Formula("less.prepaid", DIFFERENCE, "EN 16931 BR-CO-16");
    static final Formula BEFORE_ROUNDING = new Formula("payable.exact", SUM, "");
    static final Formula ROUNDED = new Formula("payable.rounded", MULTIPLE, "");
    static final Formula ROUNDING_OF_PAYABLE = new Formula("rounding.payable", DIFFERENCE, "EN 16931 BT-114");
    static final Formula PAYABLE = new Formula("payable", SUM, "EN 16931 BR-CO-16");
    static final Formula PAYABLE_WITH_LEVIES = new Formula("payable.levies", SUM, "EN 16931 BR-CO-16");
    static final Formula UNITS_OF_PAYABLE = new Formula("instalment.units", PROPORTION, "");
    static final Formula INSTALMENT_OF_UNITS = new Formula("instalment.payable", PRODUCT, "EN 16931 BT-115");
    static final Formula CONVERTED = new Formula("converted", PRODUCT, "Directive 2006/112/EC, art. 230");
    static final Formula TOTAL_CONVERTED = new Formula("total.converted", SUM, "EN 16931 BT-111");

    private static final List<Formula> ALWAYS = List.of(
            LINE_PRICE,
            PRICE_OF_SLICES,
            SLICE,
            SLICE_WITH_FEE,
            PRICE_OF_PART,
            PRICE_OF_LATER_PART,
            UP_TO_MINIMUM,
            BEYOND_MAXIMUM,
            PRICE_OF_DIFFERENCE,
            PART_FIXED,
            PART_PERCENT,
            LESS_ALLOWANCE,
            PLUS_CHARGE,
            LINES_OF_TREATMENT,
            DOCUMENT_PART_FIXED,
            DOCUMENT_PART_PERCENT,
            DOCUMENT_PART_OF_EACH,
            DOCUMENT_PART_SHARE,
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

    /** {@return every rule of the library, in the order in which they come into play} */
    public static List<Formula> all() {
        Stream<Formula> instalments = Arrays.stream(Apportionment.values()).map(Formulas::instalment);
        return Stream.concat(ALWAYS.stream(), instalments).toList();
    }

    static Formula instalment(Apportionment way) {
        return new Formula("instalment", Operation.sharing(way), "EN 16931 BT-115");
    }
}
