package org.facturier.core.dueperiod;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.LineItem;
import org.joda.money.Money;

/**
 * One line to be billed.
 *
 * @param billedOn  on which day
 * @param owedToPartner  whether the partner is the seller
 * @param line  the line
 * @param amount  what it comes to before allowances and charges of the whole
 * @param place  the place of its rule and days in the agreement
 * @param after  the numbers of documents that billed the same days before, or credited them
 */
public record Charge(
        LocalDate billedOn, boolean owedToPartner, LineItem line, Money amount, int place, List<String> after) {

    Charge on(LocalDate day) {
        return new Charge(day, owedToPartner, line, amount, place, after);
    }

    public boolean isAdjustment() {
        return line.origin().flatMap(origin -> origin.adjustment()).isPresent();
    }
}
