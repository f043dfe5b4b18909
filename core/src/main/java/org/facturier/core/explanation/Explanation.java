package org.facturier.core.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.joda.money.CurrencyUnit;

/**
 * How every amount of one document came about, each after those that it is made of. Immutable.
 *
 * <p>It is made of a document alone, by whoever retraces it, and holds what the document states, also where that is wrong:
 * {@link #contradictions} are the amounts that are not what they are made of, {@link #replay} is what all of them would come to
 * from what was agreed.
 *
 * @param currency  of amounts and prices; what is converted ({@link DocumentFigure.Kind}) is in the accounting currency
 * @param amounts  the derivations; each refers to the very objects of those before it
 */
public record Explanation(CurrencyUnit currency, List<Derived> amounts) {

    public Explanation {
        amounts = List.copyOf(amounts);
    }

    /** {@return the derivation of an amount, a tree down to what was given; empty if the document has none there} */
    public Optional<Derived> of(String path) {
        return amounts.stream()
                .filter(amount -> amount.place().toString().equals(path))
                .findFirst();
    }

    /**
     * {@return every amount worked out again from what was given alone, by its path} Rounded where the document rounds; in the
     * order of the derivations.
     */
    public Map<String, BigDecimal> replay() {
        Map<Derivation, BigDecimal> known = new IdentityHashMap<>();
        Map<String, BigDecimal> replayed = new LinkedHashMap<>();
        for (Derived amount : amounts) {
            BigDecimal value = amount.from(figures(amount.operands(), known));
            known.put(amount, value);
            replayed.put(amount.place().toString(), value);
        }
        return replayed;
    }

    private static List<BigDecimal> figures(List<Derivation> operands, Map<Derivation, BigDecimal> known) {
        List<BigDecimal> figures = new ArrayList<>(operands.size());
        for (Derivation operand : operands) {
            figures.add(operand instanceof Given ? operand.value() : known.get(operand));
        }
        return figures;
    }

    /**
     * {@return the amounts that are not what the stated amounts they are made of come to: where one is wrong, it alone
     * stands here, and not what was made of it}
     */
    public List<Derived> contradictions() {
        return amounts.stream()
                .filter(amount -> amount.value().compareTo(amount.expected()) != 0)
                .toList();
    }

    /** {@return a builder} */
    public static Builder in(CurrencyUnit currency) {
        return new Builder(currency);
    }

    /** Takes derivations down in the order in which they were made. */
    public static final class Builder {
        private final CurrencyUnit currency;
        private final List<Derived> amounts = new ArrayList<>();

        private Builder(CurrencyUnit currency) {
            this.currency = currency;
        }

        /**
         * {@return an amount that the document states, derived}
         *
         * @param place  where it stands
         * @param value  what is stated
         * @param formula  by which rule
         * @param operands  what it is made of: given, or derived before
         */
        public Derived stated(Place place, BigDecimal value, Formula formula, List<Derivation> operands) {
            Derived amount = new Derived(place, formula, operands, value);
            amounts.add(amount);
            return amount;
        }

        /**
         * {@return an amount between, which the document does not state, in the decimals of the currency}
         *
         * @param place  where it would stand
         * @param formula  by which rule
         * @param operands  what it is made of: given, or derived before
         */
        public Derived between(Place place, Formula formula, List<Derivation> operands) {
            List<BigDecimal> figures = operands.stream().map(Derivation::value).toList();
            return stated(place, formula.operation().rounded(figures, currency.getDecimalPlaces()), formula, operands);
        }

        /** {@return the explanation} */
        public Explanation build() {
            return new Explanation(currency, amounts);
        }
    }
}
