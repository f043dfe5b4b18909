package org.facturier.numbering;

import java.util.HashMap;
import java.util.HashSet;
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

/** One lock for each series, so that series do not wait for each other. */
final class InMemoryPositions implements NumberStore {

    private final Map<String, Series> series = new ConcurrentHashMap<>();

    InMemoryPositions(Map<String, SeriesPosition> positions) {
        positions.forEach((name, position) -> series.put(name, new Series(name, Optional.of(position))));
    }

    @Override
    public Outcome<Invoice> advance(
            String name, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        return series.computeIfAbsent(name, each -> new Series(each, Optional.empty()))
                .advance(request, step);
    }

    private static final class Series {

        private final ReentrantLock lock = new ReentrantLock();
        private final String name;
        private final Map<String, Outcome.Accepted<Invoice>> issued = new HashMap<>();
        private final Set<InvoiceNumber> given = new HashSet<>();
        private Optional<SeriesPosition> position;

        private Series(String name, Optional<SeriesPosition> position) {
            this.name = name;
            this.position = position;
            position.map(SeriesPosition::number).ifPresent(given::add);
        }

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

        private Outcome<Invoice> issue(String request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
            Outcome<Invoice> outcome = step.apply(position);
            if (outcome instanceof Outcome.Accepted<Invoice> accepted) {
                Invoice invoice = accepted.accepted();
                requireNew(invoice);
                issued.put(request, accepted);
                given.add(invoice.number());
                position = Optional.of(SeriesPosition.after(invoice));
            }
            return outcome;
        }
    }
}
