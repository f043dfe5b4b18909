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
 * @param patience  how often to ask
 */
public record AskingAgain(NumberStore store, Patience patience) implements NumberStore {

    /**
     * Makes a store that asks so often at most, with a pause between two times.
     *
     * @throws IllegalArgumentException if it is not even asked once
     */
    public AskingAgain(NumberStore store, int times, Duration pause) {
        this(store, new Patience(times, pause));
    }

    /**
     * {@inheritDoc}
     *
     * @throws AnswerLostException if the last answer was lost, too
     */
    @Override
    public Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        return patience.ask(() -> store.advance(series, request, step));
    }
}
