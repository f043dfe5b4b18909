package org.facturier.core.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What part of a period costs. A piece is the rounded price up to its end less the rounded price up to its beginning, so
 * that all pieces of a period sum to its price, however it is cut and counted.
 *
 * @param count  how days become a part of a period
 */
public record Proration(DayCount count) {

    public Proration {
        Completeness.of("a proration").needs("count", count).verify();
    }

    /** {@return proration by actual days, over the days of the whole period} */
    public static Proration actualDays() {
        return new Proration(new DayCount.Actual());
    }

    /**
     * {@return the share of a piece}
     *
     * @param price  for the whole period
     * @param whole  the period over which the price is spread
     * @param piece  the part, within the whole
     * @throws IllegalArgumentException if the piece is not within the whole, or the whole counts for nothing
     */
    public Money share(Money price, ServicePeriod whole, ServicePeriod piece) {
        if (piece.from().isBefore(whole.from()) || piece.until().isAfter(whole.until())) {
            throw new IllegalArgumentException(piece + " is not within " + whole);
        }
        return upTo(price, whole, piece.until()).minus(upTo(price, whole, piece.from()));
    }

    private Money upTo(Money price, ServicePeriod whole, LocalDate day) {
        long all = count.passed(whole, whole.until());
        if (all <= 0) {
            throw new IllegalArgumentException(whole + " counts for nothing by " + count);
        }
        return Rounding.quotient(
                price.getCurrencyUnit(),
                price.getAmount().multiply(BigDecimal.valueOf(count.passed(whole, day))),
                BigDecimal.valueOf(all));
    }
}
