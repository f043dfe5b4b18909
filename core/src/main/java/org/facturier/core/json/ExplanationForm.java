package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.CurrencyUnit;

/**
 * An explanation in JSON: its steps one after the other, each made of given figures and of steps before it, which it
 * refers to by their paths. So a branch that many amounts share stands once.
 *
 * <p>An explanation is a tree for each amount, and many trees share branches: the tax of a group stands in the total of
 * tax, and this in the total with tax. Written as trees they would be repeated. Two steps in JSON, the second made of
 * the first:
 * <pre>{@code
 * {"path": "net", "formula": "line.price", "operation": "PROPORTION", "source": "EN 16931 BT-131",
 *  "operands": [{"given": "quantity", "value": "2.5"}, {"given": "price", "value": "80.00"},
 *               {"given": "base", "value": "1"}], "value": "200.00"}
 * {"path": "tax", "formula": "group.tax", "operation": "PERCENTAGE",
 *  "operands": [{"step": "net"}, {"given": "percent", "value": "5.5"}], "value": "11.00"}
 * }</pre>
 *
 * <p>2.5 x 80.00 / 1 are 200.00, and 5.5 % of that 11.00. A wrong value is read as it stands: it is for a check to find.
 *
 * @param currency  of amounts that are not said to be in another
 * @param steps  each after those that it is made of
 */
record ExplanationForm(CurrencyUnit currency, List<Step> steps) {

    ExplanationForm {
        Completeness.of("an explanation")
                .needs("currency", currency)
                .needs("steps", steps)
                .verify();
    }

    /**
     * An amount. Its value is what the document states, also where the operation would give another.
     *
     * @param path  where it stands, once in an explanation
     * @param formula  the name of the rule
     * @param operation  what is done
     * @param source  the clause; left out where the step is arithmetic alone
     * @param operands  what it is made of
     * @param value  what is stated, with its decimals
     */
    record Step(
            String path,
            String formula,
            Operation operation,
            Optional<String> source,
            List<Operand> operands,
            BigDecimal value) {

        /** @throws IllegalArgumentException if something is missing, or the operation takes another number of operands */
        Step {
            Completeness.of("a step of an explanation")
                    .needs("path", path)
                    .needs("formula", formula)
                    .needs("operation", operation)
                    .needs("value", value)
                    .verify();
            operation.requireOperands(operands.size());
        }

        /**
         * {@return the step of an amount}
         *
         * @param operands  in the order of the amount
         */
        static Step of(Derived amount, List<Operand> operands) {
            Formula formula = amount.formula();
            Optional<String> source = Optional.of(formula.source()).filter(clause -> !clause.isEmpty());
            return new Step(
                    amount.place().toString(), formula.name(), formula.operation(), source, operands, amount.value());
        }

        /**
         * {@return the amount of this step}
         *
         * @param made  what it is made of, in the order of the operands
         */
        Derived derived(List<Derivation> made) {
            return new Derived(Place.read(path), new Formula(formula, operation, source.orElse("")), made, value);
        }
    }

    /**
     * What a step is made of: a step before it, or a given figure.
     *
     * @param step  the path of a step before
     * @param given  the path of a figure that was given
     * @param value  that figure
     */
    record Operand(Optional<String> step, Optional<String> given, Optional<BigDecimal> value) {

        /** @throws IllegalArgumentException unless it is either a step, or given with its value */
        Operand {
            if (step.isPresent() == given.isPresent() || given.isPresent() != value.isPresent()) {
                throw new RefusedException(say("operandNeither", "an operand is a step, or given with a value"));
            }
        }

        static Operand of(Given figure) {
            return new Operand(Optional.empty(), Optional.of(figure.place().toString()), Optional.of(figure.value()));
        }

        static Operand of(String step) {
            return new Operand(Optional.of(step), Optional.empty(), Optional.empty());
        }
    }

    /** Writes an explanation, amount by amount, each after those that it is made of. */
    static final class Writing extends StdConverter<Explanation, ExplanationForm> {
        /**
         * {@return the form}
         *
         * @throws IllegalArgumentException if an amount is used before it is derived, or a place derived twice
         */
        @Override
        public ExplanationForm convert(Explanation explanation) {
            Map<Derivation, String> paths = new IdentityHashMap<>();
            Set<String> written = new HashSet<>();
            List<Step> steps = new ArrayList<>();
            for (Derived amount : explanation.amounts()) {
                Step step = Step.of(amount, operands(amount, paths));
                if (!written.add(step.path())) {
                    throw new IllegalArgumentException(step.path() + " is derived twice");
                }
                paths.put(amount, step.path());
                steps.add(step);
            }
            return new ExplanationForm(explanation.currency(), steps);
        }

        private static List<Operand> operands(Derived amount, Map<Derivation, String> paths) {
            return amount.operands().stream()
                    .map(operand -> operand(operand, paths))
                    .toList();
        }

        /**
         * {@return what stands for an operand: a given figure itself, the path of a derived one, which is found by the very
         * object}
         */
        private static Operand operand(Derivation operand, Map<Derivation, String> paths) {
            if (operand instanceof Given given) {
                return Operand.of(given);
            }
            String path = paths.get(operand);
            if (path == null) {
                throw new IllegalArgumentException(operand.place() + " is used before it is derived");
            }
            return Operand.of(path);
        }
    }

    /** Reads a form. Operands of several steps that refer to one become the very same object again. */
    static final class Reading extends StdConverter<ExplanationForm, Explanation> {
        /**
         * {@return the explanation}
         *
         * @throws RefusedException if a path is derived twice, or a step refers to one that does not stand before it; the
         *     message names the place
         */
        @Override
        public Explanation convert(ExplanationForm form) {
            Map<String, Derived> known = new HashMap<>();
            List<Derived> amounts = new ArrayList<>();
            for (int i = 0; i < form.steps().size(); i++) {
                Step step = form.steps().get(i);
                String place = "steps[" + i + "]";
                Derived amount = step.derived(operands(step, known, place));
                if (known.put(step.path(), amount) != null) {
                    throw new RefusedException(say("derivedBefore", "{place}.path: {path} is derived before")
                            .with("place", place)
                            .with("path", step.path()));
                }
                amounts.add(amount);
            }
            return new Explanation(form.currency(), amounts);
        }

        private static List<Derivation> operands(Step step, Map<String, Derived> known, String place) {
            List<Derivation> operands = new ArrayList<>();
            for (int k = 0; k < step.operands().size(); k++) {
                operands.add(operand(step.operands().get(k), known, place + ".operands[" + k + "]"));
            }
            return operands;
        }

        /**
         * {@return the figure that an operand stands for}
         *
         * @param known  the steps before, by path
         * @param place  of the operand, for the message
         */
        private static Derivation operand(Operand operand, Map<String, Derived> known, String place) {
            if (operand.given().isPresent()) {
                return new Given(
                        Place.read(operand.given().get()), operand.value().orElseThrow());
            }
            Derived step = known.get(operand.step().orElseThrow());
            if (step == null) {
                throw new RefusedException(say("noStepBefore", "{place}.step: {step} is no step before this one")
                        .with("place", place)
                        .with("step", operand.step().get()));
            }
            return step;
        }
    }

    /** What Jackson is told about {@link Explanation}. */
    @JsonSerialize(converter = Writing.class)
    @JsonDeserialize(converter = Reading.class)
    interface Mixin {}
}
