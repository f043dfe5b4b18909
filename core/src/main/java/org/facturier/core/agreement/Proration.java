package org.facturier.core.agreement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What part of a period costs, by actual days. A piece is the rounded price up to its end less the rounded price up to
 * its beginning, so that all pieces of a period sum to its price, however it is cut.
 */
public final class Proration {

    private static final Proration ACTUAL_DAYS = new Proration();

    private Proration() {}

    /** {@return proration by actual days, over the days of the whole period} */
    public static Proration actualDays() {
        return ACTUAL_DAYS;
    }

    /**
     * {@return the share of a piece}
     *
     * @param price  for the whole period
     * @param whole  the period as its cycle has it, never cut
     * @param piece  the part, within the whole
     * @throws IllegalArgumentException if the piece is not within the whole
     */
    public Money share(Money price, ServicePeriod whole, ServicePeriod piece) {
        if (piece.from().isBefore(whole.from()) || piece.until().isAfter(whole.until())) {
            throw new IllegalArgumentException(piece + " is not within " + whole);
        }
        return upTo(price, whole, ChronoUnit.DAYS.between(whole.from(), piece.until()))
                .minus(upTo(price, whole, ChronoUnit.DAYS.between(whole.from(), piece.from())));
    }

    private static Money upTo(Money price, ServicePeriod whole, long days) {
        return Rounding.quotient(
                price.getCurrencyUnit(),
                price.getAmount().multiply(BigDecimal.valueOf(days)),
                BigDecimal.valueOf(whole.days()));
    }
}
