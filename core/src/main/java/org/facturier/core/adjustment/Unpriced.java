package org.facturier.core.adjustment;

import org.facturier.core.measure.ServicePeriod;

/**
 * Days of a rule of which nobody can say now what they come to: what was billed for them stays as it is. Their price failed, or
 * the version that billed them comes before all that are given. One such day holds up the stretch that it is in, and no other.
 *
 * @param days  which days
 */
public record Unpriced(ServicePeriod days) implements PeriodPiece {

    @Override
    public void join(Stretch stretch) {
        stretch.block();
    }
}
