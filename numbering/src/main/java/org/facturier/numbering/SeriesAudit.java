package org.facturier.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * Looks through the numbers of one series for what a tax inspector would ask about: gaps, repetitions, disorder. Paths
 * are the places in the list, from 0: {@code [3]}.
 */
public final class SeriesAudit {

    private final NumberPattern pattern;
    private final String series;

    private SeriesAudit(NumberPattern pattern, String series) {
        this.pattern = pattern;
        this.series = series;
    }

    /** {@return the audit of a series numbered by a pattern} */
    public static SeriesAudit of(NumberPattern pattern, String series) {
        return new SeriesAudit(pattern, series);
    }

    /**
     * {@return what is wrong with the numbers, each kind of problem in the order of the list}
     *
     * <p>Whether numbers are left out before the first or after the last of the list cannot be seen from it.
     *
     * @param numbers  in the order in which they were given out
     */
    public Findings check(List<InvoiceNumber> numbers) {
        List<Finding> found = new ArrayList<>();
        TreeMap<NumberPosition, Integer> places = new TreeMap<>();
        Optional<NumberPosition> last = Optional.empty();
        for (int i = 0; i < numbers.size(); i++) {
            Optional<NumberPosition> position = pattern.position(numbers.get(i), series);
            if (position.isEmpty()) {
                found.add(SeriesRule.SHAPE.at("[" + i + "]", numbers.get(i) + " is no number of " + pattern));
                continue;
            }
            placed(position.get(), i, numbers, last, places).ifPresent(found::add);
            last = position;
        }
        gaps(places, numbers, found);
        return new Findings(found);
    }

    private static Optional<Finding> placed(
            NumberPosition position,
            int i,
            List<InvoiceNumber> numbers,
            Optional<NumberPosition> last,
            Map<NumberPosition, Integer> places) {
        Integer first = places.putIfAbsent(position, i);
        if (first != null) {
            return Optional.of(SeriesRule.REPEATED.at(
                    "[" + i + "]",
                    numbers.get(i) + " takes the place of " + numbers.get(first) + " at [" + first + "]"));
        }
        return last.filter(before -> position.compareTo(before) < 0)
                .map(before -> SeriesRule.DISORDER.at(
                        "[" + i + "]", numbers.get(i) + ", " + position + ", is listed after " + before));
    }

    private static void gaps(
            TreeMap<NumberPosition, Integer> places, List<InvoiceNumber> numbers, List<Finding> found) {
        Optional<NumberPosition> last = Optional.empty();
        for (Map.Entry<NumberPosition, Integer> place : places.entrySet()) {
            NumberPosition position = place.getKey();
            long expected = last.map(before -> expectedAfter(before, position)).orElse(position.counter());
            if (position.counter() > expected) {
                found.add(SeriesRule.GAP.at(
                        "[" + place.getValue() + "]",
                        missing(expected, position) + " before " + numbers.get(place.getValue())));
            }
            last = Optional.of(position);
        }
    }

    private static long expectedAfter(NumberPosition before, NumberPosition position) {
        return before.period().equals(position.period()) ? before.counter() + 1 : 1;
    }

    private static String missing(long expected, NumberPosition position) {
        long last = position.counter() - 1;
        return (expected == last ? expected + " is" : expected + " to " + last + " are") + " missing in "
                + position.period();
    }
}
