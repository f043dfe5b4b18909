package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * Shares a stated amount out by weights, so that the parts add up to it exactly and the negated amount has the
 * negated parts. Each part is within one minor unit of its ideal, but for the last one of {@link #LAST_ABSORBS}.
 */
public enum Apportionment {

    /**
     * Every part is rounded down, then the minor units left go one each to the parts that lost most, ties to the
     * earliest. For instalments and spread discounts, where all parts are known at once.
     */
    LARGEST_REMAINDER {
        @Override
        List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights, BigDecimal total) {
            List<BigDecimal> numerators = new ArrayList<>(weights.size());
            for (BigDecimal weight : weights) {
                numerators.add(amount.multiply(weight));
            }
            return LargestRemainder.parts(amount, numerators, total);
        }
    },

    /**
     * Each part is the rounded running total less what came before, so it depends on earlier parts alone. For periods,
     * partial credit notes and shares of lines, where later parts may not be known yet.
     */
    CUMULATIVE {
        @Override
        List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights, BigDecimal total) {
            List<BigDecimal> parts = new ArrayList<>(weights.size());
            BigDecimal weight = BigDecimal.ZERO;
            BigDecimal given = BigDecimal.valueOf(0, amount.scale());
            for (BigDecimal next : weights) {
                weight = weight.add(next);
                BigDecimal due = nearest(amount, weight, total);
                parts.add(due.subtract(given));
                given = due;
            }
            return parts;
        }
    },

    /** Every part but the last is rounded by itself and the last takes what remains, as many contracts put it. */
    LAST_ABSORBS {
        @Override
        List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights, BigDecimal total) {
            List<BigDecimal> parts = new ArrayList<>(weights.size());
            BigDecimal left = amount;
            for (BigDecimal weight : weights.subList(0, weights.size() - 1)) {
                BigDecimal part = nearest(amount, weight, total);
                parts.add(part);
                left = left.subtract(part);
            }
            parts.add(left);
            return parts;
        }
    };

    /**
     * {@return the parts, in the order of the weights; they add up to the amount}
     *
     * @param amount  the amount to share, of either sign
     * @param weights  only their proportions count; one of another sign than their sum, as of what was returned beside what
     *     was sold, has a part of the other sign
     * @throws IllegalArgumentException if there is no weight, or their sum is zero
     */
    public List<Money> share(Money amount, List<BigDecimal> weights) {
        List<Money> parts = new ArrayList<>(weights.size());
        for (BigDecimal part : share(amount.getAmount(), weights)) {
            parts.add(Money.of(amount.getCurrencyUnit(), part));
        }
        return parts;
    }

    /**
     * {@return the parts, with the decimals of the amount, in the order of the weights; they add up to it}
     *
     * @param amount  the number to share, of either sign; its last decimal is not divided
     * @param weights  only their proportions count; one of another sign than their sum, as of what was returned beside what
     *     was sold, has a part of the other sign
     * @throws IllegalArgumentException if there is no weight, or their sum is zero
     */
    public List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights) {
        BigDecimal total = LargestRemainder.sum(bounded(weights));
        if (total.signum() == 0) {
            throw new RefusedException(
                    say("weightsNothing", "an amount is shared by weights that come to something: {weights}")
                            .with("weights", weights));
        }
        List<BigDecimal> upright = total.signum() > 0 ? weights : LargestRemainder.negated(weights);
        List<BigDecimal> parts = share(Decimals.workedOut(amount).abs(), upright, total.abs());
        return amount.signum() < 0 ? LargestRemainder.negated(parts) : parts;
    }

    /** Shares an amount, zero or more, by weights that come to more than zero. */
    abstract List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights, BigDecimal total);

    private static List<BigDecimal> bounded(List<BigDecimal> weights) {
        weights.forEach(Decimals::workedOut);
        return weights;
    }

    private static BigDecimal nearest(BigDecimal amount, BigDecimal weight, BigDecimal total) {
        return amount.multiply(weight).divide(total, amount.scale(), RoundingMode.HALF_UP);
    }
}
