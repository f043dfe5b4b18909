package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A line of an invoice, written out but for its amounts, of which a renderer makes the sums it carries over from page to page.
 * Their figures, and the order of the cells, are those of {@link LineColumns}.
 *
 * @param number  its number (BT-126)
 * @param description  what is sold (BT-153), with the line ends of the host
 * @param remarks  details, period, product code, what it corrects and the like, a paragraph each
 * @param quantity  how much (BT-129)
 * @param unit  of what, in the singular or plural (BT-130)
 * @param price  the unit price, without currency (BT-146); blank where the price is one of the whole
 * @param rate  the rate of tax, by the same words as in the VAT breakdown (BT-152)
 * @param gross  the amount with tax, where prices include it
 * @param net  the amount without tax (BT-131)
 * @param subLines  how the amount came about: tier lines, allowances and charges
 */
public record LineRow(
        String number,
        String description,
        List<String> remarks,
        String quantity,
        String unit,
        String price,
        String rate,
        Optional<Money> gross,
        Money net,
        List<SubLine> subLines) {

    public LineRow {
        remarks = List.copyOf(remarks);
        subLines = List.copyOf(subLines);
    }

    /**
     * What stands beneath a line, in smaller letters; blank where it has nothing to say.
     *
     * @param text  what it is, such as {@code Tier 2} or {@code Includes discount 10%: loyalty}
     * @param quantity  how much
     * @param unit  of what
     * @param price  the unit price, without currency
     * @param amount  what the line contains of it, with its sign and without currency
     */
    public record SubLine(String text, String quantity, String unit, String price, String amount) {}
}
