package org.facturier.core.seal;

import java.util.Optional;

/**
 * A place in a series as seals tell it: each seal states its own and the one before.
 *
 * @param position  0 before the first
 * @param hash  of the seal there, empty before the first
 */
record Place(long position, Optional<String> hash) {

    static final Place START = new Place(0, Optional.empty());

    static Place of(Seal seal) {
        return new Place(seal.position(), Optional.of(seal.hash()));
    }

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
