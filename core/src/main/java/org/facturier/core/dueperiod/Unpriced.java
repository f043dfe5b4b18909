package org.facturier.core.dueperiod;

import org.facturier.core.measure.ServicePeriod;

/**
 * Days of a rule of which nobody can say now what they come to: what was billed for them stays as it is.
 *
 * @param days  which days
 */
public record Unpriced(ServicePeriod days) implements Piece {

    @Override
    public void join(Stretch stretch) {
        stretch.block();
    }
}
