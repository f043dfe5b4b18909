package org.facturier.numbering;

import java.util.List;
import java.util.Map;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/** Stores of positions that live within one process: for tests, and for programs that keep invoices in memory too. */
public final class NumberStores {

    private NumberStores() {}

    /** {@return a new store in which no series has begun; safe for many threads, one step at a time in each series} */
    public static NumberStore inMemory() {
        return inMemory(Map.of());
    }

    /**
     * {@return a new store whose series go on from numbers given out before, by whatever system, and give none of them again}
     *
     * @param given  every number given out before, by series and in order
     */
    public static NumberStore inMemory(Map<String, List<SeriesPosition>> given) {
        return new InMemoryPositions(given);
    }
}
