package org.facturier.core.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;

/**
 * Documents that came before their turn, and gaps that a later one may fill; no more than a report has entries. Kept while a
 * series is walked, so that what was moved is told as moved, and not as one missing here and one put in there.
 */
final class OutOfOrder {

    private final Map<Long, PrematureSeal> early = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** Notes a document that came before its turn. */
    Supplier<Stream<Finding>> tooEarly(SealedText document, long instead) {
        PrematureSeal stray = new PrematureSeal(document.name(), document.seal(), instead);
        early.put(document.seal().position(), stray);
        return stray;
    }

    /** Notes positions that were passed over, both ends inclusive. */
    Supplier<Stream<Finding>> gap(String series, long from, long to, SealedText successor) {
        Gap gap = new Gap(series, from, to, successor);
        gaps.add(gap);
        return gap;
    }

    boolean fillsGap(Seal seal) {
        return gaps.stream().anyMatch(gap -> gap.isFilledBy(seal));
    }

    boolean isMissing(long position) {
        return gaps.stream().anyMatch(gap -> gap.contains(position));
    }

    /** {@return the document whose turn is now, if it came before} */
    Optional<PrematureSeal> after(Place last) {
        return Optional.ofNullable(early.get(last.next()))
                .filter(stray -> Place.before(stray.seal()).equals(last))
                .map(PrematureSeal::inTurn);
    }
}
