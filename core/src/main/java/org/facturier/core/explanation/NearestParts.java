package org.facturier.core.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.Rounding;

/**
 * Parts in so many decimals that come to what their ideals come to, rounded once, each the one below or above its ideal:
 * written out here once more, so that whoever retraces a document does not ask what made it.
 *
 * <p>10 % of 0.05, 0.05 and 0.05 are 0.005 each and 0.02 in all, 0.015 rounded: the parts are 0.01, 0.01 and 0.00.
 */
final class NearestParts {

    private final List<BigDecimal> ideals;
    private final BigDecimal unit;
    private final List<BigDecimal> parts = new ArrayList<>();

    /**
     * @param ideals  what each part would be, of any number of decimals, above zero in all
     * @param decimals  of the parts
     */
    private NearestParts(List<BigDecimal> ideals, int decimals) {
        this.ideals = ideals;
        this.unit = BigDecimal.ONE.movePointLeft(decimals);
        ideals.forEach(ideal -> parts.add(below(ideal)));
    }

    /** {@return the parts; below zero they mirror those above, and of what comes to nothing the first that is something decides} */
    static List<BigDecimal> of(List<BigDecimal> ideals, int decimals) {
        BigDecimal whole = sum(ideals);
        int sign = whole.signum() != 0
                ? whole.signum()
                : ideals.stream()
                        .mapToInt(BigDecimal::signum)
                        .filter(each -> each != 0)
                        .findFirst()
                        .orElse(1);
        return sign > 0
                ? new NearestParts(ideals, decimals).upTo(Rounding.nearest(whole, BigDecimal.ONE, decimals))
                : negated(of(negated(ideals), decimals));
    }

    /** What is missing goes unit by unit to the part that lacks most, of equal ones to the first. */
    private List<BigDecimal> upTo(BigDecimal whole) {
        while (sum(parts).compareTo(whole) < 0) {
            int most = 0;
            for (int i = 1; i < parts.size(); i++) {
                most = lack(i).compareTo(lack(most)) > 0 ? i : most;
            }
            parts.set(most, parts.get(most).add(unit));
        }
        return parts;
    }

    /** {@return what a part lacks to its ideal, below zero where it has too much} */
    private BigDecimal lack(int at) {
        return ideals.get(at).subtract(parts.get(at));
    }

    /** {@return the multiple of the unit that is just below an ideal, or the ideal itself} */
    private BigDecimal below(BigDecimal ideal) {
        BigDecimal towardsZero = ideal.divideToIntegralValue(unit).multiply(unit);
        return towardsZero.compareTo(ideal) > 0 ? towardsZero.subtract(unit) : towardsZero;
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> negated(List<BigDecimal> figures) {
        return figures.stream().map(BigDecimal::negate).toList();
    }
}
