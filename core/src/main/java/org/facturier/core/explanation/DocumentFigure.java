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
    LINE_NET(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].net"),
    LINE_GROSS(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].gross"),
    LINE_PRICE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].price"),
    LINE_PART(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].allowancesAndCharges[#]"),
    LINE_AFTER(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].after[#]"),
    LINE_NET_TAX(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].net.tax"),
    LINE_NET_RUNNING(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].net.running"),
    LINE_NET_SO_FAR(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].net.soFar"),
    ITEM_QUANTITY(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.quantity"),
    ITEM_UNIT_PRICE(Subject.LINE, Kind.PRICE, "calculated.lines[#].item.price.unitPrice"),
    ITEM_BASE_QUANTITY(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.price.baseQuantity"),
    ITEM_PART_AMOUNT(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.allowancesAndCharges[#].measure.amount"),
    ITEM_PART_BASE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.allowancesAndCharges[#].measure.base"),
    ITEM_PART_PERCENT(Subject.LINE, Kind.PERCENT, "calculated.lines[#].item.allowancesAndCharges[#].measure.percent"),
    SLICE_AMOUNT(Subject.LINE, Kind.PRICE, "calculated.lines[#].item.tierLines[#].amount"),
    SLICE_WHOLE(Subject.LINE, Kind.PRICE, "calculated.lines[#].item.tierLines[#].whole"),
    SLICE_QUANTITY(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.tierLines[#].quantity"),
    SLICE_UNIT_PRICE(Subject.LINE, Kind.PRICE, "calculated.lines[#].item.tierLines[#].unitPrice"),
    SLICE_FLAT_FEE(Subject.LINE, Kind.PRICE, "calculated.lines[#].item.tierLines[#].flatFee"),
    ADJUSTMENT_DUE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.adjustment.due"),
    ADJUSTMENT_BILLED(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.adjustment.billed"),
    PERIOD_WHOLE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.whole"),
    PERIOD_UNTIL(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.until"),
    PERIOD_BEFORE(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.before"),
    PERIOD_OF(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.of"),
    PERIOD_PRICE_UNTIL(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.priceUntil"),
    PERIOD_PRICE_BEFORE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.priceBefore"),
    BOUNDED_CHARGES(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.charges"),
    BOUND(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.bound"),
    BOUND_WHOLE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.whole"),
    BOUND_UNTIL(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.until"),
    BOUND_BEFORE(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.before"),
    BOUND_OF(Subject.LINE, Kind.NUMBER, "calculated.lines[#].item.origin.basis.share.of"),
    BOUND_PRICE_UNTIL(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.priceUntil"),
    BOUND_PRICE_BEFORE(Subject.LINE, Kind.AMOUNT, "calculated.lines[#].item.origin.basis.share.priceBefore"),
    // lines together
    LINES_SUM(Subject.LINES, Kind.AMOUNT, "calculated.lines.sum"),
    LINES_UNDER(Subject.LINES, Kind.AMOUNT, "calculated.lines.under[#]"),
    // allowances and charges of the whole
    PART_AMOUNT(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount"),
    PART_GROSS(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].gross"),
    PART_NET(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net"),
    PART_SIGNED(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].signed"),
    PART_WHOLE(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].whole"),
    PART_WEIGHT(Subject.PART, Kind.NUMBER, "calculated.allowancesAndCharges[#].weight"),
    PART_GIVEN(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].given"),
    PART_POSITION(Subject.PART, Kind.NUMBER, "calculated.allowancesAndCharges[#].position"),
    PART_NONE(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].none"),
    PART_REMAINING(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].remaining"),
    PART_LEFT(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].left"),
    AGREED_AMOUNT(
            Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.amount"),
    AGREED_BASE(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.base"),
    AGREED_PERCENT(
            Subject.PART, Kind.PERCENT, "calculated.allowancesAndCharges[#].agreed.allowanceCharge.measure.percent"),
    PART_AMOUNT_TAX(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.tax"),
    PART_SIGNED_TAX(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].signed.tax"),
    PART_NET_RUNNING(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net.running"),
    PART_NET_SO_FAR(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].net.soFar"),
    PART_AMOUNT_RUNNING(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.running"),
    PART_AMOUNT_SO_FAR(Subject.PART, Kind.AMOUNT, "calculated.allowancesAndCharges[#].amount.soFar"),
    // the VAT breakdown
    GROUP_NET(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}net"),
    GROUP_TAX(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}tax"),
    GROUP_CONVERTED_TAX(Subject.GROUP, Kind.CONVERTED, "calculated.totals.taxes[#].{bases[#].}taxInAccountingCurrency"),
    GROUP_PERCENT(Subject.GROUP, Kind.PERCENT, "calculated.totals.taxes[#].treatment.percent"),
    GROUP_GROSS(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}gross"),
    GROUP_NET_OF_PART(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}netOfPart"),
    GROUP_WHOLE(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}whole"),
    GROUP_BEFORE(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}before"),
    GROUP_NET_SO_FAR(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}netSoFar"),
    GROUP_TAX_SO_FAR(Subject.GROUP, Kind.AMOUNT, "calculated.totals.taxes[#].{bases[#].}taxSoFar"),
    GROUP_CONVERTED_SO_FAR(Subject.GROUP, Kind.CONVERTED, "calculated.totals.taxes[#].{bases[#].}convertedSoFar"),
    // levies
    LEVY_BASE(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}base"),
    LEVY_AMOUNT(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}amount"),
    LEVY_NET(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}net"),
    LEVY_NET_SO_FAR(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}netSoFar"),
    LEVY_NET_OF_WHOLE(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}netOfWhole"),
    LEVY_BASE_SO_FAR(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}baseSoFar"),
    LEVY_AMOUNT_SO_FAR(Subject.LEVY, Kind.AMOUNT, "calculated.totals.levies[#].{bases[#].}amountSoFar"),
    LEVY_PERCENT(Subject.LEVY, Kind.PERCENT, "calculated.totals.levies[#].levy.percent"),
    LEVY_PART(Subject.LEVY, Kind.PERCENT, "calculated.totals.levies[#].levy.part"),
    // totals
    TOTAL_LINES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.lines"),
    TOTAL_ALLOWANCES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.allowances"),
    TOTAL_CHARGES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.charges"),
    TOTAL_LESS_ALLOWANCES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.lessAllowances"),
    TOTAL_NET(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.net"),
    TOTAL_TAX(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.tax"),
    TOTAL_GROSS(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.gross"),
    TOTAL_PLUS_LEVIES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.plusLevies"),
    TOTAL_LESS_LEVIES(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.lessLevies"),
    TOTAL_PREPAID(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.prepaid"),
    TOTAL_LESS_PREPAID(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.lessPrepaid"),
    TOTAL_ROUNDING(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.rounding"),
    TOTAL_ROUNDING_OF_TAX(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.roundingOfTax"),
    TOTAL_EXACT(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.exact"),
    TOTAL_ROUNDED(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.rounded"),
    TOTAL_PAYABLE(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.payable"),
    TOTAL_ADVERTISED(Subject.TOTAL, Kind.AMOUNT, "calculated.totals.advertised"),
    TOTAL_CONVERTED_TAX(Subject.TOTAL, Kind.CONVERTED, "calculated.totals.taxInAccountingCurrency"),
    // the header
    PAYABLE_UNIT(Subject.HEADER, Kind.AMOUNT, "header.terms.payableUnit"),
    ACCOUNTING_RATE(Subject.HEADER, Kind.NUMBER, "header.accountingRate.rate"),
    // instalments
    INSTALMENT_AMOUNT(Subject.INSTALMENT, Kind.AMOUNT, "schedule.instalments[#].amount"),
    INSTALMENT_UNITS(Subject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].units"),
    INSTALMENT_POSITION(Subject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].position"),
    INSTALMENT_WEIGHT(Subject.INSTALMENT, Kind.NUMBER, "schedule.instalments[#].weight"),
    // the schedule
    SCHEDULE_UNITS(Subject.SCHEDULE, Kind.NUMBER, "schedule.units"),
    SCHEDULE_ONE(Subject.SCHEDULE, Kind.NUMBER, "schedule.one"),
    // what the document starts from, of the whole
    INVOICED_NET(Subject.INVOICED, Kind.AMOUNT, "bases[#].basis.invoiced[#].net"),
    INVOICED_TAX(Subject.INVOICED, Kind.AMOUNT, "bases[#].basis.invoiced[#].tax"),
    INVOICED_CONVERTED_TAX(Subject.INVOICED, Kind.CONVERTED, "bases[#].basis.invoiced[#].taxInAccountingCurrency"),
    // of earlier parts; without an index where they had nothing
    CREDITED_NET(Subject.CREDITED, Kind.AMOUNT, "bases[#].basis.credited{[#]}.net"),
    CREDITED_TAX(Subject.CREDITED, Kind.AMOUNT, "bases[#].basis.credited{[#]}.tax"),
    CREDITED_CONVERTED_TAX(Subject.CREDITED, Kind.CONVERTED, "bases[#].basis.credited{[#]}.taxInAccountingCurrency"),
    // of the whole with tax
    INVOICED_WITH_TAX(Subject.WITH_TAX_INVOICED, Kind.AMOUNT, "bases[#].basis.withTax[#].invoiced"),
    // of earlier parts with tax
    CREDITED_WITH_TAX(Subject.WITH_TAX_CREDITED, Kind.AMOUNT, "bases[#].basis.withTax[#].credited"),
    // levies on the whole
    INVOICED_LEVY_BASE(Subject.LEVIES_INVOICED, Kind.AMOUNT, "bases[#].basis.levies[#].base"),
    INVOICED_LEVY_AMOUNT(Subject.LEVIES_INVOICED, Kind.AMOUNT, "bases[#].basis.levies[#].amount"),
    // levies on earlier parts; without an index where they bore none
    CREDITED_LEVY_BASE(Subject.LEVIES_CREDITED, Kind.AMOUNT, "bases[#].basis.leviesCredited{[#]}.base"),
    CREDITED_LEVY_AMOUNT(Subject.LEVIES_CREDITED, Kind.AMOUNT, "bases[#].basis.leviesCredited{[#]}.amount"),
    // of an arithmetic of the host's, which names it
    OWN(Subject.OWN, Kind.AMOUNT, "");

    /** Of what a figure is: by this it is put into words. */
    public enum Subject {
        /** Of one line, named by its index. */
        LINE,
        /** Of several lines. */
        LINES,
        /** Of one allowance or charge of the whole, named by its index. */
        PART,
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

    private final Subject subject;
    private final Kind kind;
    private final String pattern;
    private final int least;
    private final int most;

    DocumentFigure(Subject subject, Kind kind, String pattern) {
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
    public Subject subject() {
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
