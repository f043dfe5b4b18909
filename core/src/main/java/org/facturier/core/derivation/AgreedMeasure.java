package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.document.Measure;
import org.joda.money.Money;

/**
 * A measure as the explanation reads it: which percentage, of which base, or which amount. The calculation reads it in its own
 * way, see {@link Retraced}.
 *
 * @param fixed  the amount, empty for a percentage
 * @param percent  how many hundredths of its base, zero for an amount
 * @param ownBase  the base that a percentage states itself
 * @param isOfTheRest  whether it is of what those before it left
 */
record AgreedMeasure(Optional<Money> fixed, BigDecimal percent, Optional<Money> ownBase, boolean isOfTheRest) {

    private static final Measure.Cases<AgreedMeasure> READ = new Measure.Cases<>() {
        @Override
        public AgreedMeasure percent(Measure.Percent measure) {
            return new AgreedMeasure(Optional.empty(), measure.percent().value(), measure.base(), false);
        }

        @Override
        public AgreedMeasure successive(Measure.Successive measure) {
            return new AgreedMeasure(Optional.empty(), measure.percent().value(), Optional.empty(), true);
        }

        @Override
        public AgreedMeasure amount(Measure.Amount measure) {
            return new AgreedMeasure(Optional.of(measure.amount()), BigDecimal.ZERO, Optional.empty(), false);
        }
    };

    static AgreedMeasure of(Measure measure) {
        return measure.match(READ);
    }

    /** {@return whether it is a percentage of what the lines come to, or of what earlier parts left of them} */
    boolean isOfTheWhole() {
        return fixed.isEmpty() && ownBase.isEmpty();
    }
}
