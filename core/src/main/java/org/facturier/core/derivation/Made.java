package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;

/**
 * Of what an amount is made, before it is said where it stands. The same figures are stated in one document and between in
 * another, as the tax of a part is that of a group or of one of several parts in it.
 *
 * @param formula  by which rule
 * @param operands  of which figures, in the order of the operation
 */
record Made(Formula formula, List<Derivation> operands) {

    /** {@return what is made of few figures} */
    static Made of(Formula formula, Derivation... operands) {
        return new Made(formula, List.of(operands));
    }

    /** {@return the amount as a document states it} Whether it is what its figures come to is not asked here. */
    Derivation stated(Explanation.Builder steps, Place place, BigDecimal value) {
        return steps.stated(place, value, formula, operands);
    }

    /** {@return the amount worked out, as no document states it, in the decimals of the document} */
    Derivation between(Explanation.Builder steps, Place place) {
        return steps.between(place, formula, operands);
    }

    /** {@return the same in so many decimals, as of another currency, or none for a number of units} */
    Derivation between(Explanation.Builder steps, Place place, int decimals) {
        List<BigDecimal> figures = operands.stream().map(Derivation::value).toList();
        return stated(steps, place, formula.operation().rounded(figures, decimals));
    }
}
