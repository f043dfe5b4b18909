package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.explanation.Formula;

/**
 * The five decisions on which amounts hang are stated a second time for the explanation: which base a percentage has, which
 * percentage it is, and whether it is of the whole, in {@link AgreedMeasure}; on what a levy is, in {@link LevyDerivations} and
 * {@link LevyShare}; and here whether a rate gives what falls to a part. The calculation states them in its own way, and neither
 * asks the other, so that a check by the explanation finds what the calculation did wrong.
 *
 * <p>Who puts a fault into one of them in the calculation has it found by this side; a method shared by both would err alike
 * and find nothing.
 */
final class Retraced {

    private Retraced() {}

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
