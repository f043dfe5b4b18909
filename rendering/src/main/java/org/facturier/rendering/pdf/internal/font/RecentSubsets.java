package org.facturier.rendering.pdf.internal.font;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The subsets of one face used last, at most thirty-two (about one megabyte). Safe for use by many threads. */
final class RecentSubsets {

    private static final int MOST = 32;

    private final Map<Repertoire, EmbeddedFont> subsets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Repertoire, EmbeddedFont> eldest) {
            return size() > MOST;
        }
    };

    /** {@return the subset of a repertoire, which counts as used from now on; empty if it was never built or is given up} */
    synchronized Optional<EmbeddedFont> find(Repertoire repertoire) {
        return Optional.ofNullable(subsets.get(repertoire));
    }

    /** Keeps a subset, in the place of the one whose last use is longest ago where there is no room. */
    synchronized void keep(Repertoire repertoire, EmbeddedFont subset) {
        subsets.put(repertoire, subset);
    }
}
