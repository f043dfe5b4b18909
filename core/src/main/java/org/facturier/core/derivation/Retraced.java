package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Measure;
import org.facturier.core.explanation.Formula;
import org.joda.money.Money;

/**
 * The five decisions on which amounts hang, stated a second time for the explanation: which base a percentage has, which
 * percentage, whether it is of the whole, on what a levy is, and whether a rate gives what falls to a part. The calculation
 * states them in its own way, and neither asks the other, so that a check by the explanation finds what the calculation did
 * wrong.
 *
 * <p>Who puts a fault into one of them in the calculation has it found by this side; a method shared by both would err alike
 * and find nothing.
 */
final class Retraced {

    private Retraced() {}

    /** {@return the base that a percentage states itself, empty where it is of the line, of all lines, or of what is left} */
    static Optional<Money> ownBase(Measure measure) {
        return measure instanceof Measure.Percent percent ? percent.base() : Optional.empty();
    }

    /**
     * {@return how many hundredths of its base a measure is that is no amount}
     *
     * @throws IllegalArgumentException if it is an amount
     */
    static BigDecimal percent(Measure measure) {
        if (measure instanceof Measure.Percent percent) {
            return percent.percent().value();
        }
        if (measure instanceof Measure.Successive successive) {
            return successive.percent().value();
        }
        throw new IllegalArgumentException("an amount is no percentage: " + measure);
    }

    /** {@return whether a percentage is of what the lines come to, or of what earlier parts left of them} */
    static boolean isOfTheWhole(Measure measure) {
        return measure instanceof Measure.Successive
                || measure instanceof Measure.Percent percent && percent.base().isEmpty();
    }

    /**
     * {@return whether the rate gives the whole, so that it gives what falls to a part, too} On nothing it does: there is no
     * proportion to nothing.
     *
     * @param formula  how the rate is applied: on the net, or taken out of the amount with tax
     * @param of  on which amount
     * @param rate  hundredths
     * @param whole  what was stated on it; its decimals count
     */
    static boolean isAtRate(Formula formula, BigDecimal of, BigDecimal rate, BigDecimal whole) {
        return of.signum() == 0
                || formula.operation().rounded(List.of(of, rate), whole.scale()).compareTo(whole) == 0;
    }
}
