package org.facturier.core.seal;

import java.util.Optional;

/**
 * A place in a series as seals tell it: each seal states its own and the one before. Two that are equal name the same document,
 * for a hash covers all before it.
 *
 * @param position  0 before the first
 * @param hash  of the seal there, empty before the first
 */
record Place(long position, Optional<String> hash) {

    static final Place START = new Place(0, Optional.empty());

    /** {@return where a seal itself is} */
    static Place of(Seal seal) {
        return new Place(seal.position(), Optional.of(seal.hash()));
    }

    /** {@return the place that a seal says it comes after, whether or not that is so} */
    static Place before(Seal seal) {
        return new Place(seal.position() - 1, seal.previous());
    }

    long next() {
        return position + 1;
    }

    /** {@return the seal that a document gets after this place, empty if it is not Unicode} */
    Optional<Seal> seal(String series, SealAlgorithm algorithm, String name, String text) {
        return new SealInput(series, next(), algorithm, hash, name, text).seal();
    }
}
