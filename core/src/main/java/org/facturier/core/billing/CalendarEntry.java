package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What will be billed on a day: one period of one rule.
 *
 * @param billedOn  the day
 * @param origin  agreement, version, rule and period
 * @param description  what the line will say
 * @param selfBilled  whether the partner is the seller
 * @param amount  what it comes to as far as is known, before discounts, allowances and charges; below zero where a cap takes
 *     something off; empty for what is measured and still has nothing, and for a commitment whose rules are within its bounds
 * @param dueOn  when it is to be paid, as if the invoice were received the day it is issued; each day once, in order
 */
public record CalendarEntry(
        LocalDate billedOn,
        LineOrigin origin,
        String description,
        boolean selfBilled,
        Optional<Money> amount,
        List<LocalDate> dueOn) {

    public CalendarEntry {
        Completeness.of("an entry of a calendar")
                .needs("billedOn", billedOn)
                .needs("origin", origin)
                .needs("description", description)
                .needs("amount", amount)
                .verify();
        dueOn = List.copyOf(dueOn);
    }
}
