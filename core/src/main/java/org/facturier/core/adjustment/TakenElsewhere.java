package org.facturier.core.adjustment;

import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;

/**
 * What a run credited for a rule from lines that another rule billed, as what is beyond a cap. It is of the rule that took it:
 * a cap that takes off less later has this much to bill again.
 *
 * @param line  the line that took it back
 * @param document  the number of its document
 * @param origin  where that comes from
 * @param selfBilled  whether the partner is the seller
 * @param amount  as agreed, below zero; above zero where that was undone
 */
public record TakenElsewhere(LineItem line, String document, LineOrigin origin, boolean selfBilled, ExactMoney amount)
        implements PeriodPiece {

    @Override
    public ServicePeriod days() {
        return origin.period();
    }

    @Override
    public void join(Stretch stretch) {
        stretch.add(this);
    }
}
