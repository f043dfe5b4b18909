package org.facturier.core.explanation;

import java.util.stream.IntStream;

/**
 * Every figure that an explanation of a document may name, with the pattern of its path: {@code #} stands for an index from 0,
 * and braces for what only a place with one index more has. Whoever asks where something stands, in which currency it is or
 * what it is called asks for the figure, and never the text of a path.
 *
 * <p>Some are stated by documents, such as the net of a line; the others lie between, where a document would have them.
 */
public enum DocumentFigure {
    // lines
    /** The net amount of a line (BT-131); of a line that was priced with tax, what is left of it without. */
    LINE_NET(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].net"),
    /** What a line comes to with tax, where prices include it. */
    LINE_GROSS(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].gross"),
    /** Quantity times unit price by base quantity, before allowances and charges of the line. */
    LINE_PRICE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].price"),
    /** An allowance or charge of a line (BT-136, BT-141). */
    LINE_ALLOWANCE_CHARGE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].allowancesAndCharges[#]"),
    /** What is left of the price after one of the allowances and charges, for the next that is of the rest. */
    LINE_AFTER(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].after[#]"),
    /** The tax within a line whose price includes it, before it is stated. */
    LINE_NET_TAX(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].net.tax"),
    /** The sum of the lines up to this one, as a running total of the host reads it. */
    LINE_NET_RUNNING(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].net.running"),
    /** The sum of the nets up to this line, from which the net of the line follows where cents are carried over. */
    LINE_NET_SO_FAR(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].net.soFar"),
    ITEM_QUANTITY(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.quantity"),
    ITEM_UNIT_PRICE(FigureSubject.LINE, Kind.PRICE, "calculated.lines[#].item.price.unitPrice"),
    ITEM_BASE_QUANTITY(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.price.baseQuantity"),
    ITEM_ALLOWANCE_CHARGE_AMOUNT(
            FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.allowancesAndCharges[#].measure.amount"),
    /** The amount that a percentage of a line is of, where one was agreed (BT-137). */
    ITEM_ALLOWANCE_CHARGE_BASE(
            FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.allowancesAndCharges[#].measure.base"),
    ITEM_ALLOWANCE_CHARGE_PERCENT(
            FigureSubject.LINE, Kind.PERCENT, "calculated.lines[#].item.allowancesAndCharges[#].measure.percent"),
    /** The quantity in a tier at its price, and its flat fee. */
    TIER_LINE_AMOUNT(FigureSubject.LINE, Kind.PRICE, "calculated.lines[#].item.price.tierLines[#].amount"),
    /** The same without the flat fee. */
    TIER_LINE_WHOLE(FigureSubject.LINE, Kind.PRICE, "calculated.lines[#].item.price.tierLines[#].whole"),
    TIER_LINE_QUANTITY(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.price.tierLines[#].quantity"),
    TIER_LINE_UNIT_PRICE(FigureSubject.LINE, Kind.PRICE, "calculated.lines[#].item.price.tierLines[#].unitPrice"),
    TIER_LINE_FLAT_FEE(FigureSubject.LINE, Kind.PRICE, "calculated.lines[#].item.price.tierLines[#].flatFee"),
    /** What is due for the days of a difference. */
    ADJUSTMENT_DUE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.adjustment.due"),
    /** What was billed for them before. */
    ADJUSTMENT_BILLED(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.adjustment.billed"),
    /** The price of the whole period of which a line bills a part. */
    PERIOD_WHOLE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.whole"),
    /** Up to which day of the period it bills, counted from its first. */
    PERIOD_UNTIL(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.until"),
    /** Up to which day was billed before. */
    PERIOD_BEFORE(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.before"),
    /** How many days the period has. */
    PERIOD_OF(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.of"),
    /** The share of the price up to that day. */
    PERIOD_PRICE_UNTIL(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.priceUntil"),
    /** The share that was billed before it. */
    PERIOD_PRICE_BEFORE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.priceBefore"),
    /** What the lines come to that count for a least or a most. */
    BOUNDED_CHARGES(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.charges"),
    /** The least or the most of a period, or of the part of it that counts. */
    BOUND(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.bound"),
    BOUND_WHOLE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.whole"),
    BOUND_UNTIL(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.until"),
    BOUND_BEFORE(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.before"),
    BOUND_OF(FigureSubject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.of"),
    BOUND_PRICE_UNTIL(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.priceUntil"),
    BOUND_PRICE_BEFORE(FigureSubject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.priceBefore"),
    // lines together
    /** The lines that an allowance or charge is of, added. */
    LINES_SUM(FigureSubject.LINES, Kind.AMOUNT, "calculated.lines.sum"),
    /** The lines under one treatment, added. */
    LINES_UNDER(FigureSubject.LINES, Kind.AMOUNT, "calculated.lines.under[#]"),
    // allowances and charges of the whole
    /** What an allowance or charge of the whole comes to under one treatment (BT-92, BT-99). */
    ALLOWANCE_CHARGE_AMOUNT(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount"),
    ALLOWANCE_CHARGE_GROSS(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].gross"),
    ALLOWANCE_CHARGE_NET(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net"),
    /** The same with its sign: below zero for an allowance. */
    ALLOWANCE_CHARGE_SIGNED(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].signed"),
    /** What it comes to in all, before it is shared over treatments. */
    ALLOWANCE_CHARGE_WHOLE(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].whole"),
    /** What bears it under one treatment: the weight by which it is shared. */
    ALLOWANCE_CHARGE_WEIGHT(FigureSubject.ALLOWANCE_CHARGE, Kind.NUMBER, "calculated.allowancesAndCharges[#].weight"),
    ALLOWANCE_CHARGE_GIVEN(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].given"),
    ALLOWANCE_CHARGE_POSITION(
            FigureSubject.ALLOWANCE_CHARGE, Kind.NUMBER, "calculated.allowancesAndCharges[#].position"),
    ALLOWANCE_CHARGE_NONE(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].none"),
    /** What is left of the lines after those before it, for a percentage of the rest. */
    ALLOWANCE_CHARGE_REMAINING(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].remaining"),
    ALLOWANCE_CHARGE_LEFT(FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].left"),
    AGREED_AMOUNT(
            FigureSubject.ALLOWANCE_CHARGE,
            Kind.AMOUNT,
            "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.amount"),
    AGREED_BASE(
            FigureSubject.ALLOWANCE_CHARGE,
            Kind.AMOUNT,
            "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.base"),
    AGREED_PERCENT(
            FigureSubject.ALLOWANCE_CHARGE,
            Kind.PERCENT,
            "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.percent"),
    ALLOWANCE_CHARGE_AMOUNT_TAX(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.tax"),
    ALLOWANCE_CHARGE_SIGNED_TAX(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].signed.tax"),
    ALLOWANCE_CHARGE_NET_RUNNING(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net.running"),
    ALLOWANCE_CHARGE_NET_SO_FAR(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net.soFar"),
    ALLOWANCE_CHARGE_AMOUNT_RUNNING(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.running"),
    ALLOWANCE_CHARGE_AMOUNT_SO_FAR(
            FigureSubject.ALLOWANCE_CHARGE, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.soFar"),
    // the VAT breakdown
    /** The taxable amount of a group of the VAT breakdown (BT-116). */
    GROUP_NET(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}net"),
    /** Its tax (BT-117). */
    GROUP_TAX(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}tax"),
    /** Its tax in the accounting currency. */
    GROUP_CONVERTED_TAX(
            FigureSubject.GROUP, Kind.CONVERTED, "calculated.totals.taxes[#].{bases[#].}taxInAccountingCurrency"),
    /** Its rate in hundredths (BT-119). */
    GROUP_PERCENT(FigureSubject.GROUP, Kind.PERCENT, "calculated.totals.taxes[#].treatment.percent"),
    /** What stands under it with tax, where prices include it. */
    GROUP_GROSS(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}gross"),
    GROUP_NET_OF_PART(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}netOfPart"),
    GROUP_WHOLE(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}whole"),
    GROUP_BEFORE(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}before"),
    /** The net of all parts up to this one, of a whole that is billed or credited in parts. */
    GROUP_NET_SO_FAR(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}netSoFar"),
    /** The tax of all parts up to this one. */
    GROUP_TAX_SO_FAR(FigureSubject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}taxSoFar"),
    GROUP_CONVERTED_SO_FAR(FigureSubject.GROUP, Kind.CONVERTED, "calculated.totals.taxes[#].{bases[#].}convertedSoFar"),
    // levies
    /** What a levy is of: the taxable share of the nets that bear it. */
    LEVY_BASE(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}base"),
    /** What it comes to. */
    LEVY_AMOUNT(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}amount"),
    LEVY_NET(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}net"),
    LEVY_NET_SO_FAR(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}netSoFar"),
    LEVY_NET_OF_WHOLE(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}netOfWhole"),
    LEVY_BASE_SO_FAR(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}baseSoFar"),
    LEVY_AMOUNT_SO_FAR(FigureSubject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}amountSoFar"),
    LEVY_PERCENT(FigureSubject.LEVY, Kind.PERCENT, "calculated.totals.levies[#].levy.percent"),
    /** How much of the net is its base, in hundredths. */
    LEVY_TAXABLE_SHARE(FigureSubject.LEVY, Kind.PERCENT, "calculated.totals.levies[#].levy.taxableShare"),
    // totals
    /** The sum of the nets of all lines (BT-106). */
    TOTAL_LINES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.lines"),
    /** The allowances of the whole (BT-107). */
    TOTAL_ALLOWANCES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.allowances"),
    /** The charges of the whole (BT-108). */
    TOTAL_CHARGES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.charges"),
    TOTAL_LESS_ALLOWANCES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.lessAllowances"),
    /** The total without tax (BT-109). */
    TOTAL_NET(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.net"),
    /** The tax in all (BT-110). */
    TOTAL_TAX(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.tax"),
    /** The total with tax (BT-112). */
    TOTAL_GROSS(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.gross"),
    TOTAL_PLUS_LEVIES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.plusLevies"),
    TOTAL_LESS_LEVIES(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.lessLevies"),
    /** What was paid before (BT-113). */
    TOTAL_PREPAID(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.prepaid"),
    TOTAL_LESS_PREPAID(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.lessPrepaid"),
    /** By what the amount due is rounded (BT-114). */
    TOTAL_ROUNDING(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.rounding"),
    TOTAL_ROUNDING_OF_TAX(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.roundingOfTax"),
    TOTAL_EXACT(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.exact"),
    TOTAL_ROUNDED(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.rounded"),
    /** The amount due for payment (BT-115). */
    TOTAL_PAYABLE(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.payable"),
    /** What the prices with tax add up to. */
    TOTAL_ADVERTISED(FigureSubject.TOTAL, Kind.AMOUNT, "calculated.totals.advertised"),
    /** The tax in the accounting currency in all (BT-111). */
    TOTAL_CONVERTED_TAX(FigureSubject.TOTAL, Kind.CONVERTED, "calculated.totals.taxInAccountingCurrency"),
    // the header
    /** The smallest amount that is paid, such as 0.05 in cash. */
    PAYABLE_UNIT(FigureSubject.HEADER, Kind.AMOUNT, "header.terms.payableUnit"),
    /** How much of the accounting currency one of the document is. */
    ACCOUNTING_RATE(FigureSubject.HEADER, Kind.NUMBER, "header.taxCurrency.rate.rate"),
    // instalments
    /** What falls due on one day. */
    INSTALMENT_AMOUNT(FigureSubject.INSTALMENT, Kind.AMOUNT, "schedule.instalments[#].amount"),
    /** The same counted in smallest amounts. */
    INSTALMENT_UNITS(FigureSubject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].units"),
    INSTALMENT_POSITION(FigureSubject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].position"),
    INSTALMENT_WEIGHT(FigureSubject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].weight"),
    // the schedule
    SCHEDULE_UNITS(FigureSubject.SCHEDULE, Kind.NUMBER, "schedule.units"),
    SCHEDULE_ONE(FigureSubject.SCHEDULE, Kind.NUMBER, "schedule.one"),
    // what the document starts from, of the whole
    INVOICED_NET(FigureSubject.INVOICED, Kind.AMOUNT, "bases[#].basis.invoiced[#].net"),
    INVOICED_TAX(FigureSubject.INVOICED, Kind.AMOUNT, "bases[#].basis.invoiced[#].tax"),
    INVOICED_CONVERTED_TAX(
            FigureSubject.INVOICED, Kind.CONVERTED, "bases[#].basis.invoiced[#].taxInAccountingCurrency"),
    // of earlier parts; without an index where they had nothing
    CREDITED_NET(FigureSubject.CREDITED, Kind.AMOUNT, "bases[#].basis.credited{[#]}.net"),
    CREDITED_TAX(FigureSubject.CREDITED, Kind.AMOUNT, "bases[#].basis.credited{[#]}.tax"),
    CREDITED_CONVERTED_TAX(
            FigureSubject.CREDITED, Kind.CONVERTED, "bases[#].basis.credited{[#]}.taxInAccountingCurrency"),
    // of the whole with tax
    INVOICED_WITH_TAX(FigureSubject.WITH_TAX_INVOICED, Kind.AMOUNT, "bases[#].basis.withTax[#].invoiced"),
    // of earlier parts with tax
    CREDITED_WITH_TAX(FigureSubject.WITH_TAX_CREDITED, Kind.AMOUNT, "bases[#].basis.withTax[#].credited"),
    // levies on the whole
    INVOICED_LEVY_BASE(FigureSubject.LEVIES_INVOICED, Kind.AMOUNT, "bases[#].basis.levies[#].base"),
    INVOICED_LEVY_AMOUNT(FigureSubject.LEVIES_INVOICED, Kind.AMOUNT, "bases[#].basis.levies[#].amount"),
    // levies on earlier parts; without an index where they bore none
    CREDITED_LEVY_BASE(FigureSubject.LEVIES_CREDITED, Kind.AMOUNT, "bases[#].basis.leviesCredited{[#]}.base"),
    CREDITED_LEVY_AMOUNT(FigureSubject.LEVIES_CREDITED, Kind.AMOUNT, "bases[#].basis.leviesCredited{[#]}.amount"),
    // of an arithmetic of the host's, which names it
    OWN(FigureSubject.OWN, Kind.AMOUNT, "");

    /** Of what a figure is: by this it is put into words. */
    public enum FigureSubject {
        /** Of one line, named by its index. */
        LINE,
        /** Of several lines. */
        LINES,
        /** Of one allowance or charge of the whole, named by its index. */
        ALLOWANCE_CHARGE,
        /** Of one group of the VAT breakdown, or of what of it starts from one of several bases, named by the second index. */
        GROUP,
        /** Of one levy, or of what of it starts from one of several bases, named by the second index. */
        LEVY,
        /** Of the totals. */
        TOTAL,
        /** Of the header. */
        HEADER,
        /** Of one instalment, named by its index. */
        INSTALMENT,
        /** Of the schedule. */
        SCHEDULE,
        /** Of a group of the whole, of one basis. */
        INVOICED,
        /** Of a group of earlier parts, of one basis; without second index where they had nothing. */
        CREDITED,
        /** Of the whole with tax, of one basis. */
        WITH_TAX_INVOICED,
        /** Of earlier parts with tax, of one basis. */
        WITH_TAX_CREDITED,
        /** Of a levy on the whole, of one basis. */
        LEVIES_INVOICED,
        /** Of a levy on earlier parts, of one basis; without second index where they bore none. */
        LEVIES_CREDITED,
        /** Of an arithmetic of the host's. */
        OWN
    }

    /** What a figure is: by this it is known in which currency it is, if in any. */
    public enum Kind {
        /** An amount in the currency of the document. */
        AMOUNT,
        /** An amount in the accounting currency. */
        CONVERTED,
        /** A price in the currency of the document, with as many decimals as count. */
        PRICE,
        /** So many hundredths. */
        PERCENT,
        /** A quantity, a count, a position, a weight, or a rate of exchange. */
        NUMBER;

        /** {@return whether it is in a currency} */
        public boolean isMoney() {
            return this == AMOUNT || this == CONVERTED || this == PRICE;
        }
    }

    private final FigureSubject subject;
    private final Kind kind;
    private final String pattern;
    private final int least;
    private final int most;

    DocumentFigure(FigureSubject subject, Kind kind, String pattern) {
        this.subject = subject;
        this.kind = kind;
        this.pattern = pattern;
        this.most = indices(pattern);
        this.least = indices(withoutOption(pattern));
    }

    private static int indices(String pattern) {
        return (int) pattern.chars().filter(sign -> sign == '#').count();
    }

    private static String withoutOption(String pattern) {
        int from = pattern.indexOf('{');
        return from < 0 ? pattern : pattern.substring(0, from) + pattern.substring(pattern.indexOf('}') + 1);
    }

    /** {@return of what it is} */
    public FigureSubject subject() {
        return subject;
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether a place of it may have one index more} Such a place has words of its own. */
    public boolean isOptional() {
        return least < most;
    }

    /** {@return where the one figure of its name stands} */
    public Place at() {
        return place(0, Place.NONE, Place.NONE);
    }

    /** {@return where it stands in a list, from 0} */
    public Place at(int index) {
        return place(1, index, Place.NONE);
    }

    /** {@return where it stands in a list within a list, each from 0} */
    public Place at(int outer, int inner) {
        return place(2, outer, inner);
    }

    private Place place(int indices, int first, int second) {
        if (this == OWN || indices < least || indices > most) {
            throw new IllegalArgumentException(this + " has " + least + " to " + most + " indices, not " + indices);
        }
        return new Place(this, first, second, "");
    }

    /** {@return the path with {@code #} for each of so many indices} */
    String path(int indices) {
        return indices < most || least == most
                ? withoutOption(pattern)
                : pattern.replace("{", "").replace("}", "");
    }

    /** {@return the numbers of indices that a place of it may have} */
    IntStream sizes() {
        return IntStream.rangeClosed(least, most);
    }
}
