package org.facturier.core.billing;

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
 * @param after  the numbers of documents that billed the same days before, or credited them
 */
record Charge(LocalDate billedOn, boolean owedToPartner, LineItem line, Money amount, List<String> after) {

    Charge on(LocalDate day) {
        return new Charge(day, owedToPartner, line, amount, after);
    }

    boolean isAdjustment() {
        return line.origin().flatMap(origin -> origin.adjustment()).isPresent();
    }
}
