package org.facturier.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers of so many decimals that come to a sum, each the one below or above its ideal. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * {@return the parts, with the decimals of the sum: every ideal rounded down, then one more unit of the last decimal for
     * those that lost most, ties to the earliest}
     *
     * @param sum  of the parts: what the ideals come to, or that rounded to the nearest
     * @param numerators  of the ideals, of either sign
     * @param denominator  of the ideals, above zero
     */
    static List<BigDecimal> parts(BigDecimal sum, List<BigDecimal> numerators, BigDecimal denominator) {
        List<BigDecimal> parts = new ArrayList<>(numerators.size());
        List<BigDecimal> lost = new ArrayList<>(numerators.size());
        BigDecimal left = sum;
        for (BigDecimal numerator : numerators) {
            BigDecimal part = numerator.divide(denominator, sum.scale(), RoundingMode.FLOOR);
            parts.add(part);
            lost.add(numerator.subtract(part.multiply(denominator)));
            left = left.subtract(part);
        }
        if (left.signum() > 0) {
            raise(parts, lost, left);
        }
        return parts;
    }

    private static void raise(List<BigDecimal> parts, List<BigDecimal> lost, BigDecimal left) {
        List<Integer> places = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(lost::get, Comparator.reverseOrder()));
        for (int place : places.subList(0, left.unscaledValue().intValueExact())) {
            parts.set(place, parts.get(place).add(left.ulp()));
        }
    }

    /**
     * {@return parts for some ideals, which come to what these do, rounded once, halves away from zero; the negated ideals
     * have the negated parts}
     *
     * @param numerators  of the ideals, of either sign
     * @param denominator  of the ideals, above zero
     * @param decimals  of the parts
     */
    static List<BigDecimal> nearest(List<BigDecimal> numerators, BigDecimal denominator, int decimals) {
        BigDecimal sum = sum(numerators);
        return isUpright(sum, numerators)
                ? parts(Rounding.nearest(sum, denominator, decimals), numerators, denominator)
                : negated(
                        parts(Rounding.nearest(sum.negate(), denominator, decimals), negated(numerators), denominator));
    }

    /** Of what comes to nothing, the first that is something decides. */
    private static boolean isUpright(BigDecimal sum, List<BigDecimal> numerators) {
        int sign = sum.signum();
        for (int i = 0; i < numerators.size() && sign == 0; i++) {
            sign = numerators.get(i).signum();
        }
        return sign >= 0;
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
        }
        return sum;
    }

    static List<BigDecimal> negated(List<BigDecimal> numbers) {
        List<BigDecimal> negated = new ArrayList<>(numbers.size());
        for (BigDecimal number : numbers) {
            negated.add(number.negate());
        }
        return negated;
    }
}
