package org.facturier.core.seal;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Findings;

/**
 * Reads a series once, in order, and names each document that was altered, removed, inserted, repeated or moved since it
 * was sealed. One document more than the present one is looked at, for what it says of its predecessor, so that a series of
 * any length takes the same memory.
 *
 * <p>No finding means: the documents are those that were sealed, all of them up to the last one read, in order. That they
 * are all there are, and that nobody built the whole chain again, only a {@linkplain #upTo head} kept elsewhere can tell.
 */
public final class SealCheck {

    private final String series;
    private final Place start;
    private final Optional<Seal> head;

    private SealCheck(String series, Place start, Optional<Seal> head) {
        this.series = series;
        this.start = start;
        this.head = head;
    }

    /** {@return a check of a series from its first document} */
    public static SealCheck of(String series) {
        return new SealCheck(series, Place.START, Optional.empty());
    }

    /**
     * {@return a check of what comes after a document whose seal the host has kept elsewhere} What comes before is taken on
     * trust: a year that was checked and archived is not read again with the next one.
     */
    public static SealCheck after(Seal kept) {
        return new SealCheck(kept.series(), Place.of(kept), Optional.empty());
    }

    /**
     * {@return this check, demanding that the series ends with this seal}
     *
     * @param head  the last seal, kept where the documents are not
     * @throws IllegalArgumentException if it is the seal of another series, or not after the start of this check
     */
    public SealCheck upTo(Seal head) {
        if (!head.series().equals(series) || head.position() <= start.position()) {
            throw new IllegalArgumentException("expected a seal of " + series + " after position " + start.position()
                    + ", not " + head.series() + " " + head.position());
        }
        return new SealCheck(series, start, Optional.of(head));
    }

    /**
     * {@return what is wrong, in the order of the series; after 100 findings the rest is not read}
     * The path of a finding is the name of the document, or series and position where there is none: {@code F[7]}.
     *
     * <p>Each document is held against the last one before it and the seal after it; at the end the head stands for that seal.
     *
     * @param documents  in the order of the series; read once, one by one, and not closed
     */
    public Findings check(Stream<SealedText> documents) {
        Iterator<SealedText> rest = documents.iterator();
        Inspection inspection = new Inspection(series, start, head);
        Optional<SealedText> current = next(rest);
        while (current.isPresent() && !inspection.isFull()) {
            Optional<SealedText> next = next(rest);
            inspection.inspect(
                    current.get(), next.map(SealedText::seal).map(Place::before).or(() -> head.map(Place::of)));
            current = next;
        }
        return inspection.findings();
    }

    private static Optional<SealedText> next(Iterator<SealedText> documents) {
        return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    }
}
