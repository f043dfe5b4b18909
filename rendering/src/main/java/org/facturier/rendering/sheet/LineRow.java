package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A line of an invoice.
 *
 * @param number  its number
 * @param description  what is sold
 * @param remarks  details, period, product code and the like, a paragraph each
 * @param quantity  how much
 * @param unit  of what
 * @param price  the unit price, without currency; blank where the price is one of the whole
 * @param rate  the rate of tax, by the same words as in the VAT breakdown
 * @param gross  the amount with tax, where prices include it
 * @param net  the amount without tax
 * @param parts  how the amount came about: tier lines, allowances and charges
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
        List<Part> parts) {

    public LineRow {
        remarks = List.copyOf(remarks);
        parts = List.copyOf(parts);
    }

    /**
     * A row beneath a line; blank where it has nothing to say.
     *
     * @param text  what it is
     * @param quantity  how much
     * @param unit  of what
     * @param price  the unit price, without currency
     * @param amount  what the line contains of it, with its sign
     */
    public record Part(String text, String quantity, String unit, String price, String amount) {}
}
