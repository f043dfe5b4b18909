package org.facturier.core.contracts;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A property of a builder that may be left out. jqwik's own {@code withProbability} makes a flat map of the whole builder,
 * which builds its generators anew for each value.
 */
final class Maybe {

    private Maybe() {}

    /** {@return what sets the property where there is a value, and else leaves the builder as it is} */
    static <B, T> BiFunction<B, Optional<T>, B> of(BiFunction<B, T, B> setter) {
        return (builder, value) ->
                value.map(present -> setter.apply(builder, present)).orElse(builder);
    }
}
