package org.facturier.examples.postgres;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/**
 * A store that asks again, with the same request, where the answer was lost. A step may run more than once; one of its invoices
 * at most is kept.
 *
 * @param store  keeps the series
 * @param times  how often to ask at most, at least once
 * @param pause  how long to wait between two times
 */
public record AskingAgain(NumberStore store, int times, Duration pause) implements NumberStore {

    /** @throws IllegalArgumentException if it is not even asked once */
    public AskingAgain {
        if (times < 1) {
            throw new IllegalArgumentException("a store is asked at least once, not " + times + " times");
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws AnswerLostException if the last answer was lost, too
     */
    @Override
    public Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        for (int left = times - 1; ; left--) {
            try {
                return store.advance(series, request, step);
            } catch (AnswerLostException lost) {
                if (left == 0 || !rested()) {
                    throw lost;
                }
            }
        }
    }

    /** {@return whether the pause was not interrupted} */
    private boolean rested() {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
