package org.facturier.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/**
 * Keeps positions in one process, with one lock for each series, so that series do not wait for each other.
 * <p>It keeps each invoice by the key of its request, too: who asks again, after an answer was lost, gets the invoice
 * that was issued, and no second number. A request whose draft has changed gets none. Nothing is ever forgotten, so
 * that it is no store for a server that runs for years.
 */
final class InMemoryPositions implements NumberStore {

    private final Map<String, Series> series = new ConcurrentHashMap<>();

    InMemoryPositions(Map<String, List<SeriesPosition>> given) {
        given.forEach((name, positions) -> positions.forEach(series(name)::moveTo));
    }

    @Override
    public Outcome<Invoice> advance(
            String name, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        return series(name).advance(request, step);
    }

    /** {@return the series, begun where nobody has asked for it} */
    private Series series(String name) {
        return series.computeIfAbsent(name, Series::new);
    }

    /** How far one series has come, and what was issued in it. */
    private static final class Series {

        private final ReentrantLock lock = new ReentrantLock();
        private final String name;
        private final Map<String, Outcome.Accepted<Invoice>> issued = new HashMap<>();
        private final Set<InvoiceNumber> given = new HashSet<>();
        private Optional<SeriesPosition> position = Optional.empty();

        private Series(String name) {
            this.name = name;
        }

        private void moveTo(SeriesPosition next) {
            given.add(next.number());
            position = Optional.of(next);
        }

        /**
         * Does the step under the lock of the series: reading the last position and moving it are one, so that two
         * threads never get one number.
         *
         * @throws IllegalStateException if a step asks for another step of the series it is part of
         */
        private Outcome<Invoice> advance(
                IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
            if (lock.isHeldByCurrentThread()) {
                // its number would be that of the step it is part of
                throw new IllegalStateException("a step of series " + name + " advances the same series");
            }
            lock.lock();
            try {
                Outcome.Accepted<Invoice> kept = issued.get(request.key());
                return kept == null ? issue(request.key(), step) : request.answeredBy(kept);
            } finally {
                lock.unlock();
            }
        }

        /**
         * A number that was given before would be given twice. The step is of the host, and hands the last position
         * to the issuer or forgets it: that is a fault of the program, and no finding of a document.
         */
        private void requireNew(Invoice invoice) {
            if (!invoice.series().equals(name)) {
                throw new IllegalStateException(
                        invoice.number() + " is of series " + invoice.series() + " and not of " + name);
            }
            if (given.contains(invoice.number())) {
                throw new IllegalStateException(invoice.number() + " was given out before in series " + name
                        + ": hand the last position to Issuance.after");
            }
        }

        /** Moves on only where the step issued something: a refused draft, or a step that throws, uses up no number. */
        private Outcome<Invoice> issue(String request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
            Outcome<Invoice> outcome = step.apply(position);
            if (outcome instanceof Outcome.Accepted<Invoice> accepted) {
                Invoice invoice = accepted.accepted();
                requireNew(invoice);
                issued.put(request, accepted);
                moveTo(SeriesPosition.after(invoice));
            }
            return outcome;
        }
    }
}
