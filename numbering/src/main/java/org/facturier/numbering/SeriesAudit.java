package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * Looks through the numbers of one series for what a tax inspector would ask about: gaps, repetitions, disorder.
 * Paths are the places in the list, from 0: {@code [3]}.
 * <p>Numbers are read back by the pattern, and it is positions that are compared and not texts: {@code F-9} comes
 * before {@code F-10}, and of a fiscal year from July month 07 comes before 01. Given {@code F-2026-1}, {@code
 * F-2026-4} and {@code F-2026-3}, it finds that 2 is missing and that 3 is listed after 4.
 * <p>Immutable and safe for many threads.
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
        Optional<Reading> last = Optional.empty();
        for (int i = 0; i < numbers.size(); i++) {
            Optional<Reading> reading = read(numbers.get(i), "[" + i + "]", found);
            if (reading.isPresent()) {
                placed(reading.get(), i, numbers, last, places).ifPresent(found::add);
                last = reading;
            }
        }
        gaps(places, numbers, found);
        return new Findings(found);
    }

    /** A number with wrong check characters takes no place: which of its characters is wrong cannot be known. */
    private Optional<Reading> read(InvoiceNumber number, String path, List<Finding> found) {
        Optional<Reading> reading = pattern.read(number, series);
        if (reading.isEmpty()) {
            found.add(SeriesRule.SHAPE.at(
                    path,
                    say("{number} is no number of {pattern}")
                            .with("number", number)
                            .with("pattern", pattern)));
        }
        reading.filter(read -> !read.isSound())
                .ifPresent(read -> found.add(SeriesRule.CHECKED.at(
                        path,
                        say("{number} ends in {check}, the rest of it gives {expected}")
                                .with("number", number)
                                .with("check", read.check())
                                .with("expected", read.expectedCheck()))));
        return reading.filter(Reading::isSound);
    }

    /**
     * {@return what is wrong with the place of a number: it is taken, or it comes before that of the number listed
     * before}
     * A number that takes a place a second time is told once, as a repetition, and not as disorder too.
     */
    private static Optional<Finding> placed(
            Reading number,
            int i,
            List<InvoiceNumber> numbers,
            Optional<Reading> last,
            Map<NumberPosition, Integer> places) {
        Integer first = places.putIfAbsent(number.position(), i);
        if (first != null) {
            return Optional.of(SeriesRule.REPEATED.at(
                    "[" + i + "]",
                    say("{number} takes the place of {other} at [{index}]")
                            .with("number", numbers.get(i))
                            .with("other", numbers.get(first))
                            .with("index", String.valueOf(first))));
        }
        return last.filter(number::isBefore)
                .map(before -> SeriesRule.DISORDER.at(
                        "[" + i + "]",
                        say("{number}, {place}, is listed after {before}")
                                .with("number", numbers.get(i))
                                .with("place", number.place())
                                .with("before", before.place())));
    }

    /**
     * Adds a finding for each gap, told by the number after it. The positions are gone through in their order, so
     * that numbers that are listed in disorder leave no gap.
     * The first number of the list may be any: what came before it is not in the list. Each further period begins
     * with 1.
     */
    private static void gaps(
            TreeMap<NumberPosition, Integer> places, List<InvoiceNumber> numbers, List<Finding> found) {
        Optional<NumberPosition> last = Optional.empty();
        for (Map.Entry<NumberPosition, Integer> place : places.entrySet()) {
            NumberPosition position = place.getKey();
            long expected = last.map(before -> expectedAfter(before, position)).orElse(position.counter());
            if (position.counter() > expected) {
                found.add(SeriesRule.GAP.at(
                        "[" + place.getValue() + "]",
                        missing(expected, position).with("number", numbers.get(place.getValue()))));
            }
            last = Optional.of(position);
        }
    }

    /** {@return the counter that comes after a position: the next one in the same period, 1 in a new one} */
    private static long expectedAfter(NumberPosition before, NumberPosition position) {
        return before.period().equals(position.period()) ? before.counter() + 1 : 1;
    }

    /**
     * {@return which counters are missing before a position, from the one expected to the last before it, both
     * inclusive}
     */
    private static Message missing(long expected, NumberPosition position) {
        long last = position.counter() - 1;
        Message missing = expected == last
                ? say("{first} is missing in {period} before {number}")
                : say("several", "{first} to {last} are missing in {period} before {number}")
                        .with("last", String.valueOf(last));
        return missing.with("first", String.valueOf(expected))
                .with("period", position.period().said());
    }
}
