package org.facturier.rendering.pdf.font;

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

    synchronized Optional<EmbeddedFont> find(Repertoire repertoire) {
        return Optional.ofNullable(subsets.get(repertoire));
    }

    synchronized void keep(Repertoire repertoire, EmbeddedFont subset) {
        subsets.put(repertoire, subset);
    }
}
