package org.facturier.core.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.facturier.core.finding.Completeness;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * How an instalment stands.
 *
 * @param instalment  what was to be paid and when
 * @param settled  what payments, credits and write-offs took of it
 * @param open  what is left
 */
public record InstalmentState(Instalment instalment, Money settled, Money open) {

    public InstalmentState {
        Completeness.of("the state of an instalment")
                .needs("instalment", instalment)
                .needs("settled", settled)
                .needs("open", open)
                .verify();
    }

    /** {@return days after the last day to pay, 0 while in time or settled} */
    public long daysOverdue(LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(instalment.dueOn(), asOf);
        return open.isPositive() ? Math.max(0, days) : 0;
    }
}
