package org.facturier.core.cycle;

import static org.facturier.core.finding.Message.say;

import java.math.BigInteger;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.ServicePeriod;
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
     * {@return the share of a piece: its amount, and how that comes about}
     *
     * @param price  for the whole period
     * @param whole  the period over which the price is spread
     * @param piece  the part, within the whole
     * @throws IllegalArgumentException if the piece is not within the whole, or the whole counts for nothing
     */
    public Prorated share(Money price, ServicePeriod whole, ServicePeriod piece) {
        if (piece.from().isBefore(whole.from()) || piece.until().isAfter(whole.until())) {
            throw new RefusedException(say("pieceOutside", "{piece} is not within {whole}")
                    .with("piece", piece)
                    .with("whole", whole));
        }
        long all = count.passed(whole, whole.until());
        if (all <= 0) {
            throw new RefusedException(say("periodCountsNothing", "{whole} counts for nothing by {count}")
                    .with("whole", whole)
                    .with("count", count));
        }
        return share(price, count.passed(whole, piece.from()), count.passed(whole, piece.until()), all);
    }

    /** A count of nothing that anybody knows is put in the smallest numbers. */
    private Prorated share(Money price, long before, long until, long all) {
        long common = count.unit().isPresent() ? 1 : common(before, common(until, all));
        return new Prorated(price, before / common, until / common, all / common, count.unit());
    }

    private static long common(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }
}
