package org.facturier.numbering;

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
     * {@return a new store whose series go on from where they stand}
     *
     * @param positions  how far each series has come, by name
     */
    public static NumberStore inMemory(Map<String, SeriesPosition> positions) {
        return new InMemoryPositions(positions);
    }
}
