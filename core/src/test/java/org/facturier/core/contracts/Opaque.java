package org.facturier.core.contracts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that equals only itself. Wherever jqwik chooses between arbitraries, it looks the generator of the chosen
 * one up by all that it is made of, down to the last character, and again for each value.
 */
final class Opaque<T> implements Arbitrary<T> {

    private final Arbitrary<T> made;

    private Opaque(Arbitrary<T> made) {
        this.made = made;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> made) {
        return new Opaque<>(made);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return made.generator(genSize);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return made.generatorWithEmbeddedEdgeCases(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return made.edgeCases(maxEdgeCases);
    }
}
