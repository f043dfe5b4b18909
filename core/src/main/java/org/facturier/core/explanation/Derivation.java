package org.facturier.core.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Decimals;

/**
 * A figure, and how it came about: a tree down to what was given. A line net is made of quantity and price and, step by step,
 * of its allowances; a price that was worked out, of what it was worked out from.
 */
public sealed interface Derivation {

    /** {@return where it stands} */
    Place place();

    /** {@return how much it is; an amount has the decimals it is stated in} As it is stated, be it right or wrong. */
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

        /**
         * @throws IllegalArgumentException if place or value is missing, or the value has more digits than are reckoned with
         */
        public Given {
            Completeness.of("a given figure")
                    .needs("place", place)
                    .needs("value", value)
                    .verify();
            Decimals.bounded(value);
        }

        @Override
        public List<Derivation> operands() {
            return List.of();
        }
    }

    /**
     * A figure worked out of others and rounded once, to the decimals of its value. Two are equal if they say the same of
     * the same place: how their operands came about is said where those are derived.
     *
     * @param place  where it stands
     * @param formula  by which rule
     * @param operands  what it is made of, in the order of the operation
     * @param value  what was stated
     */
    record Derived(Place place, Formula formula, List<Derivation> operands, BigDecimal value) implements Derivation {

        /** @throws IllegalArgumentException if a part is missing, or the operation takes more or fewer operands */
        public Derived {
            Completeness.of("a derived figure")
                    .needs("place", place)
                    .needs("formula", formula)
                    .needs("value", value)
                    .verify();
            Decimals.workedOut(value);
            operands = List.copyOf(operands);
            formula.operation().requireOperands(operands.size());
        }

        /**
         * {@return what the stated figures that it is made of come to, rounded to the decimals of the value} Where it differs
         * from the value, one of them is wrong.
         */
        public BigDecimal expected() {
            return from(figures());
        }

        /** {@return whether the value is what its operands come to exactly, with nothing rounded away} */
        public boolean isExact() {
            return comesTo(value);
        }

        /** {@return whether another figure is what the operands come to exactly} */
        public boolean comesTo(BigDecimal figure) {
            return formula.operation().comesTo(figure, figures());
        }

        /** {@return what the operands come to with some decimals more than the value has, to show what was rounded away} */
        public BigDecimal withMoreDecimals(int more) {
            return formula.operation().rounded(figures(), value.scale() + more);
        }

        private List<BigDecimal> figures() {
            return operands.stream().map(Derivation::value).toList();
        }

        /** {@return what these figures would come to, in place of its own} */
        BigDecimal from(List<BigDecimal> figures) {
            return formula.operation().rounded(figures, value.scale());
        }

        /** {@return whether another says the same of the same place} */
        @Override
        public boolean equals(Object other) {
            return other instanceof Derived derived
                    && place.equals(derived.place)
                    && formula.equals(derived.formula)
                    && value.equals(derived.value)
                    && statements().equals(derived.statements());
        }

        @Override
        public int hashCode() {
            return Objects.hash(place, formula, value);
        }

        @Override
        public String toString() {
            return place + " = " + value.toPlainString() + " by " + formula.name() + " of " + statements();
        }

        /** Trees share their branches: to go down each of them would take for ever. */
        private List<String> statements() {
            return operands.stream()
                    .map(operand -> operand.place()
                            + (operand instanceof Given ? " given " : " ")
                            + operand.value().toPlainString())
                    .toList();
        }
    }
}
