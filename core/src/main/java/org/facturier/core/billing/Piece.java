package org.facturier.core.billing;

import org.facturier.core.document.ServicePeriod;

/** Days of a rule that were billed, are due, or will be. */
interface Piece {

    /** {@return which days} */
    ServicePeriod days();

    /** Puts it to the other pieces whose days hang together with these. */
    void join(Stretch stretch);
}
