package org.facturier.core.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the order in which they were found. Errors, warnings and remarks stand together; {@link #hasErrors} tells whether
 * something stops.
 *
 * @param all  every finding, unmodifiable
 */
public record Findings(List<Finding> all) implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }

    /** {@return no finding at all} */
    public static Findings none() {
        return NONE;
    }

    /** {@return the findings given} */
    public static Findings of(Finding... findings) {
        return new Findings(List.of(findings));
    }

    /** {@return findings to which more are added one after the other, however many} */
    public static Gathering gathering() {
        return new Gathering();
    }

    /** {@return these findings, then those} */
    public Findings plus(Findings others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Findings(both);
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether a finding stops the document} */
    public boolean hasErrors() {
        return !all.isEmpty() && all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return the same findings, errors before warnings, and these before remarks; those of one severity as they were found} */
    public Findings errorsFirst() {
        return all.size() < 2
                ? this
                : new Findings(all.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList());
    }

    /** {@return the same findings, seen from outside: each path goes on from {@code parent}} */
    public Findings under(String parent) {
        return all.isEmpty()
                ? this
                : new Findings(
                        all.stream().map(finding -> finding.under(parent)).toList());
    }

    /** {@return the findings one by one} */
    public Stream<Finding> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    /** Findings being gathered, at a cost that is that of what is added; for one thread. */
    public static final class Gathering {

        private @Nullable List<Finding> found;

        private Gathering() {}

        /** Adds findings after those that are there. */
        public void add(Findings more) {
            if (!more.isEmpty()) {
                List<Finding> before = found == null ? new ArrayList<>() : found;
                before.addAll(more.all);
                found = before;
            }
        }

        /** {@return what was gathered so far} */
        public Findings findings() {
            return found == null ? NONE : new Findings(found);
        }
    }
}
