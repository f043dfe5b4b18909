package org.facturier.core.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.finding.Completeness;

/** A figure, and how it came about. */
public sealed interface Derivation {

    /** {@return where it stands} */
    Place place();

    /** {@return how much it is; an amount has the decimals it is stated in} */
    BigDecimal value();

    /** {@return what it is made of, empty where it was given} */
    List<Derivation> operands();

    /**
     * A figure that was agreed, measured or decided: nothing stands behind it.
     *
     * @param place  where it stands
     * @param value  how much it is
     */
    record Given(Place place, BigDecimal value) implements Derivation {

        public Given {
            Completeness.of("a given figure")
                    .needs("place", place)
                    .needs("value", value)
                    .verify();
        }

        @Override
        public List<Derivation> operands() {
            return List.of();
        }
    }

    /**
     * A figure worked out of others and rounded once, to the decimals of its value.
     *
     * @param place  where it stands
     * @param formula  by which rule
     * @param operands  what it is made of, in the order of the operation
     * @param value  what was stated
     */
    record Derived(Place place, Formula formula, List<Derivation> operands, BigDecimal value) implements Derivation {

        public Derived {
            Completeness.of("a derived figure")
                    .needs("place", place)
                    .needs("formula", formula)
                    .needs("value", value)
                    .verify();
            operands = List.copyOf(operands);
        }

        /** {@return what the stated figures that it is made of come to} */
        public BigDecimal expected() {
            return from(operands.stream().map(Derivation::value).toList());
        }

        /** {@return what these figures would come to, in place of its own} */
        BigDecimal from(List<BigDecimal> figures) {
            return formula.operation().rounded(figures, value.scale());
        }
    }
}
