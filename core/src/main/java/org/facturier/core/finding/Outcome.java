package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an operation gives that may refuse: a value, perhaps with warnings, or every reason why there is none.
 *
 * <p>Warnings are never lost: {@link #flatMap} gathers those of each step. A refusal skips the steps that follow, so that each
 * step names all that it finds at once.
 *
 * @param <T>  the type of the value
 */
public sealed interface Outcome<T> {

    /** {@return warnings of an accepted value, or the reasons of a refusal} */
    Findings findings();

    /** {@return the value, empty when refused} */
    Optional<T> value();

    /**
     * {@return the value}
     *
     * @throws RejectedException if there is none; it carries the findings
     */
    T orThrow();

    /** {@return the outcome of a further step, with the findings of both} */
    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step);

    /** {@return the outcome with its value changed} */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> accepted(change.apply(value)));
    }

    /** {@return a value without remarks} */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value, Findings.none());
    }

    /**
     * {@return the value with these findings as warnings, or a refusal if one of them is an error}
     *
     * @param value  the value, used only if no finding is an error
     * @param findings  all that was found
     */
    static <T> Outcome<T> of(T value, Findings findings) {
        return findings.hasErrors() ? new Rejected<>(findings) : new Accepted<>(value, findings);
    }

    /** {@return a refusal for these reasons} */
    static <T> Outcome<T> rejected(Findings findings) {
        return new Rejected<>(findings);
    }

    /** {@return a refusal for one reason} */
    static <T> Outcome<T> rejected(Finding finding) {
        return new Rejected<>(Findings.of(finding));
    }

    /**
     * A value, and what should be looked at.
     *
     * @param <T>  the type of the value
     * @param accepted  the value
     * @param findings  warnings; never an error
     */
    record Accepted<T>(T accepted, Findings findings) implements Outcome<T> {

        /** @throws IllegalArgumentException if a finding is an error */
        public Accepted {
            requireNonNull(accepted, "accepted");
            if (findings.hasErrors()) {
                throw new IllegalArgumentException("an accepted value has no errors: " + findings.all());
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.of(accepted);
        }

        @Override
        public T orThrow() {
            return accepted;
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            Outcome<R> next = step.apply(accepted);
            Findings both = findings.plus(next.findings());
            return next.value()
                    .<Outcome<R>>map(value -> new Accepted<>(value, both))
                    .orElseGet(() -> new Rejected<>(both));
        }
    }

    /**
     * No value, and why.
     *
     * @param <T>  the type of the value that was hoped for
     * @param findings  the reasons; at least one is an error
     */
    record Rejected<T>(Findings findings) implements Outcome<T> {

        /** @throws IllegalArgumentException if no finding is an error */
        public Rejected {
            if (!findings.hasErrors()) {
                throw new IllegalArgumentException("a refusal names at least one error");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public T orThrow() {
            throw new RejectedException(findings);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            return new Rejected<>(findings);
        }
    }
}
