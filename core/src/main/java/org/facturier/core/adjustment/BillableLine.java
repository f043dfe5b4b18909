package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.LineItem;
import org.joda.money.Money;

/**
 * One line to be billed, before it is known on which document.
 *
 * @param billedOn  on which day
 * @param selfBilled  whether the partner is the seller
 * @param line  the line
 * @param amount  what it comes to as agreed, before allowances and charges of the whole; below zero where it takes off
 * @param place  the place of its rule and days in the agreement
 * @param after  the numbers of documents that billed the same days before, or credited them
 */
public record BillableLine(
        LocalDate billedOn, boolean selfBilled, LineItem line, Money amount, int place, List<String> after) {

    /** {@return this billable line on another day} */
    BillableLine on(LocalDate day) {
        return new BillableLine(day, selfBilled, line, amount, place, after);
    }

    /**
     * {@return whether it bills a difference, or takes off what is beyond a cap where that is a difference, and no period at
     * once}
     */
    public boolean isAdjustment() {
        return line.origin().flatMap(origin -> origin.adjustment()).isPresent();
    }
}
