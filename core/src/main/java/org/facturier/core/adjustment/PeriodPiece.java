package org.facturier.core.adjustment;

import org.facturier.core.measure.ServicePeriod;

/**
 * Days of a rule that were billed, are due, or will be: what a {@link Stretch} is put together of. A claim, a line that billed,
 * what was taken off elsewhere, and days without a price each join in their own way.
 */
public interface PeriodPiece {

    /** {@return which days} */
    ServicePeriod days();

    /** Puts it to the other pieces whose days hang together with these. */
    void join(Stretch stretch);
}
