package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What will be billed on a day.
 *
 * @param billedOn  the day
 * @param origin  agreement, version, rule and period
 * @param description  what the line will say
 * @param owedToPartner  whether the partner is the seller
 * @param amount  what it comes to as far as is known, before allowances and charges; empty for what is measured and still
 *     has nothing
 * @param dueOn  when it is to be paid, as if the invoice were received the day it is issued
 */
public record CalendarEntry(
        LocalDate billedOn,
        LineOrigin origin,
        String description,
        boolean owedToPartner,
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
