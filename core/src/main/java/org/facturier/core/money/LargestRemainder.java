package org.facturier.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole numbers that come to a sum, each the one below or above its ideal. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * {@return the parts: every ideal rounded down, then one more for those that lost most, ties to the earliest}
     *
     * @param sum  of the parts: what the ideals come to, or that rounded to the nearest
     * @param numerators  of the ideals, of either sign
     * @param denominator  of the ideals, above zero
     */
    static List<BigInteger> parts(BigInteger sum, List<BigInteger> numerators, BigInteger denominator) {
        List<BigInteger> parts = new ArrayList<>(numerators.size());
        List<BigInteger> lost = new ArrayList<>(numerators.size());
        BigInteger left = sum;
        for (BigInteger numerator : numerators) {
            BigInteger remainder = numerator.mod(denominator);
            BigInteger part = numerator.subtract(remainder).divide(denominator);
            parts.add(part);
            lost.add(remainder);
            left = left.subtract(part);
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
                .limit(left.intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    /**
     * {@return whole numbers for some ideals, which come to what these do, rounded once, halves away from zero; the negated
     * ideals have the negated parts}
     */
    static List<BigInteger> nearest(List<BigDecimal> ideals) {
        int scale = ideals.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> numerators = ideals.stream()
                .map(ideal -> ideal.setScale(Math.max(0, scale)).unscaledValue())
                .toList();
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, scale));
        BigInteger sum = numerators.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return isUpright(sum, numerators)
                ? parts(nearest(sum, denominator), numerators, denominator)
                : negated(parts(nearest(sum.negate(), denominator), negated(numerators), denominator));
    }

    /** Of what comes to nothing, the first that is something decides. */
    private static boolean isUpright(BigInteger sum, List<BigInteger> numerators) {
        return Stream.concat(Stream.of(sum), numerators.stream())
                        .mapToInt(BigInteger::signum)
                        .filter(sign -> sign != 0)
                        .findFirst()
                        .orElse(1)
                > 0;
    }

    private static BigInteger nearest(BigInteger numerator, BigInteger denominator) {
        return Rounding.nearest(new BigDecimal(numerator), new BigDecimal(denominator), 0)
                .unscaledValue();
    }

    private static List<BigInteger> negated(List<BigInteger> numbers) {
        return numbers.stream().map(BigInteger::negate).toList();
    }
}
