package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * The seal of one document: its place in the series and a hash over its name, its text and the seal before. The last seal
 * of a series is its head; kept where documents are not, it shows that nothing was cut off or rewritten.
 *
 * <p>It is kept beside its document, not within: the text that is sealed does not have it. To alter a document unseen, its seal
 * and all later ones have to be made again, up to one that somebody else keeps.
 *
 * @param series  the series, not blank
 * @param position  1 for the first of the series, then without a gap; at most 15 digits
 * @param algorithm  by which the hash was computed
 * @param previous  the hash of the seal before; empty for the first
 * @param hash  64 hexadecimal digits in lower case
 */
public record Seal(String series, long position, SealAlgorithm algorithm, Optional<String> previous, String hash) {

    /** JSON readers that know binary numbers only are exact so far. */
    static final long LAST = 999_999_999_999_999L;

    /** @throws IllegalArgumentException if a part is missing or misshapen, or only the first could be without previous */
    public Seal {
        Completeness.of("a seal")
                .needs("series", series)
                .needs("algorithm", algorithm)
                .needs("previous", previous)
                .needs("hash", hash)
                .verify();
        if (series.isBlank()) {
            throw new RefusedException(say("sealSeriesBlank", "the series of a seal is not blank"));
        }
        if (position < 1 || position > LAST) {
            throw new RefusedException(say("sealPosition", "the position of a seal has 1 to 15 digits, not {position}")
                    .with("position", String.valueOf(position)));
        }
        if (previous.isPresent() == (position == 1)) {
            throw new RefusedException(say("sealFirst", "the first seal of a series, and no other, has none before"));
        }
        if (!SealAlgorithm.isHash(hash) || !previous.map(SealAlgorithm::isHash).orElse(true)) {
            throw new RefusedException(say("hashForm", "a hash has 64 hexadecimal digits in lower case"));
        }
    }

    /**
     * {@return whether this seal was computed over just this name and text} It says nothing of the neighbours.
     *
     * @param name  the name of a document
     * @param text  its text
     */
    public boolean fits(String name, String text) {
        return new SealInput(series, position, algorithm, previous, name, text)
                .hash()
                .equals(Optional.of(hash));
    }
}
