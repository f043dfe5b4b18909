package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;

/**
 * Of what an amount is made, before it is said where it stands.
 *
 * @param formula  by which rule
 * @param operands  of which figures
 */
record Made(Formula formula, List<Derivation> operands) {

    static Made of(Formula formula, Derivation... operands) {
        return new Made(formula, List.of(operands));
    }

    Derivation stated(Explanation.Builder steps, Place place, BigDecimal value) {
        return steps.stated(place, value, formula, operands);
    }

    /** In the decimals of the document. */
    Derivation between(Explanation.Builder steps, Place place) {
        return steps.between(place, formula, operands);
    }

    /** In so many decimals, as of another currency. */
    Derivation between(Explanation.Builder steps, Place place, int decimals) {
        List<BigDecimal> figures = operands.stream().map(Derivation::value).toList();
        return stated(steps, place, formula.operation().rounded(figures, decimals));
    }
}
