package org.facturier.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
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
        List<BigInteger> share(BigInteger units, List<BigInteger> weights, BigInteger total) {
            return LargestRemainder.parts(
                    units, weights.stream().map(units::multiply).toList(), total);
        }
    },

    /**
     * Each part is the rounded running total less what came before, so it depends on earlier parts alone. For periods,
     * partial credit notes and shares of lines, where later parts may not be known yet.
     */
    CUMULATIVE {
        @Override
        List<BigInteger> share(BigInteger units, List<BigInteger> weights, BigInteger total) {
            List<BigInteger> parts = new ArrayList<>();
            BigInteger weight = BigInteger.ZERO;
            BigInteger given = BigInteger.ZERO;
            for (BigInteger next : weights) {
                weight = weight.add(next);
                BigInteger due = nearest(units.multiply(weight), total);
                parts.add(due.subtract(given));
                given = due;
            }
            return parts;
        }
    },

    /** Every part but the last is rounded by itself and the last takes what remains, as many contracts put it. */
    LAST_ABSORBS {
        @Override
        List<BigInteger> share(BigInteger units, List<BigInteger> weights, BigInteger total) {
            List<BigInteger> parts = new ArrayList<>(weights.subList(0, weights.size() - 1).stream()
                    .map(weight -> nearest(units.multiply(weight), total))
                    .toList());
            parts.add(units.subtract(sum(parts)));
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
        CurrencyUnit currency = amount.getCurrencyUnit();
        return share(amount.getAmount(), weights).stream()
                .map(part -> Money.of(currency, part))
                .toList();
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
        List<BigInteger> whole = wholeNumbers(weights);
        BigInteger total = sum(whole);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("an amount is shared by weights that come to something: " + weights);
        }
        BigInteger units = Decimals.workedOut(amount).unscaledValue();
        List<BigInteger> upright = total.signum() > 0
                ? whole
                : whole.stream().map(BigInteger::negate).toList();
        return share(units.abs(), upright, total.abs()).stream()
                .map(part -> new BigDecimal(units.signum() < 0 ? part.negate() : part, amount.scale()))
                .toList();
    }

    /** Shares a number of minor units, zero or more, by weights that come to more than zero. */
    abstract List<BigInteger> share(BigInteger units, List<BigInteger> weights, BigInteger total);

    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        int scale = 0;
        for (BigDecimal weight : weights) {
            Decimals.workedOut(weight);
            scale = Math.max(scale, weight.scale());
        }
        int common = scale;
        return weights.stream()
                .map(weight -> weight.setScale(common).unscaledValue())
                .toList();
    }

    private static BigInteger nearest(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
