package org.facturier.core.adjustment;

import java.util.List;
import org.facturier.core.document.LineItem;
import org.joda.money.Money;

/**
 * Something that is credited of a line that was billed: a line of a credit note, or one that rides on an invoice.
 *
 * @param on  the line
 * @param net  how much of what it came to on its document, without tax and above zero
 * @param line  the line of a credit note that says so
 * @param place  the place of its rule and days in the agreement
 * @param after  the numbers of documents that billed the same days before, or credited them
 */
public record LineCredit(Billed on, Money net, LineItem line, int place, List<String> after) {

    /** {@return whether the line was priced with tax: what it came to without tax is no price there} */
    public boolean includesTax() {
        return on.line().gross().isPresent();
    }

    /**
     * {@return the line of an invoice on which it rides: the same with the other sign, as 10 hours for 120.00 become -10 hours}
     */
    public LineItem riding() {
        return line.toBuilder().quantity(line.quantity().negate()).build();
    }
}
