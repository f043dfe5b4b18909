package org.facturier.core.seal;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * The place after the last document of a series, where the next is sealed. Pure: the host keeps the last seal, and takes
 * the next in the transaction that stores the document, so that two never get one place.
 */
public final class SealChain {

    private final String series;
    private final SealAlgorithm algorithm;
    private final Place end;

    private SealChain(String series, SealAlgorithm algorithm, Place end) {
        this.series = series;
        this.algorithm = algorithm;
        this.end = end;
    }

    /**
     * {@return the beginning of a series; its name is part of every seal, so that series cannot be exchanged}
     *
     * @param series  the series, not blank
     * @throws IllegalArgumentException if the series is blank
     */
    public static SealChain of(String series) {
        Completeness.of("a chain").needs("series", series).verify();
        if (series.isBlank()) {
            throw new IllegalArgumentException("the series of a chain is not blank");
        }
        return new SealChain(series, SealAlgorithm.SHA_256, Place.START);
    }

    /** {@return the place after the last seal of a series, by the same algorithm} */
    public static SealChain after(Seal last) {
        return new SealChain(last.series(), last.algorithm(), Place.of(last));
    }

    /** {@return the series whose documents are sealed here} */
    public String series() {
        return series;
    }

    /** {@return this place, to be sealed by another algorithm from here on; seals before it stay as they are} */
    public SealChain by(SealAlgorithm algorithm) {
        return new SealChain(series, algorithm, end);
    }

    /**
     * {@return the document with its seal} A text that no encoding keeps is no text that can be sealed, and throws.
     *
     * @param name  what it is known by, not blank, such as the number of an invoice
     * @param text  all that it says, in a form that is the same whenever it is written
     * @throws IllegalArgumentException if the name is blank, or name, text or series has half a surrogate pair, which no
     *     encoding keeps
     */
    public SealedText seal(String name, String text) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a sealed text is not blank");
        }
        Optional<Seal> seal = end.seal(series, algorithm, name, text);
        return new SealedText(
                name,
                text,
                seal.orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' has half a surrogate pair, or " + series + " has no position left")));
    }
}
