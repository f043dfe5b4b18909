package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;

/**
 * Positions that were passed over, from the first to the last, inclusive. Documents that come later may fill them; what has not
 * come by the end is missing, and told in stretches: of a gap 4 to 9 in which 6 came, {@code F[4..5]} and {@code F[7..9]}.
 */
final class Gap implements Supplier<Stream<Finding>> {

    private final String series;
    private final long from;
    private final long to;
    private final SealedText successor;
    private final TreeSet<Long> found = new TreeSet<>();

    /**
     * @param series  the series
     * @param from  the first position passed over
     * @param to  the last, the one before the successor
     * @param successor  the document that stood where {@code from} was due
     */
    Gap(String series, long from, long to, SealedText successor) {
        this.series = series;
        this.from = from;
        this.to = to;
        this.successor = successor;
    }

    /**
     * {@return whether a seal is of a position that is still missing, which it then fills} For the last position the successor
     * says which seal stood there, and no other fills it; of those before it nothing is known but their number.
     */
    boolean isFilledBy(Seal seal) {
        long position = seal.position();
        boolean linked = position < to || successor.seal().previous().equals(Optional.of(seal.hash()));
        return contains(position) && linked && found.add(position);
    }

    /** {@return whether a position was passed over and has not come so far} */
    boolean contains(long position) {
        return position >= from && position <= to && !found.contains(position);
    }

    @Override
    public Stream<Finding> get() {
        List<Finding> missing = new ArrayList<>();
        long start = from;
        for (long there : found) {
            tell(start, there - 1, missing);
            start = there + 1;
        }
        tell(start, to, missing);
        return missing.stream();
    }

    private void tell(long first, long last, List<Finding> missing) {
        if (first <= last) {
            missing.add(SealRule.NONE_MISSING.at(
                    Report.span(series, first, last),
                    say("nothing stands there before '{successor}'").with("successor", successor.name())));
        }
    }
}
