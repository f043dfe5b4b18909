package org.facturier.core.dueperiod;

import org.facturier.core.measure.ServicePeriod;

/** Days of a rule that were billed, are due, or will be. */
public interface Piece {

    /** {@return which days} */
    ServicePeriod days();

    /** Puts it to the other pieces whose days hang together with these. */
    void join(Stretch stretch);
}
