package org.facturier.numbering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/** Stores as a host might write them by mistake: each breaks one promise or two; and two that fail and break none. */
final class BrokenStores {

    private BrokenStores() {}

    /** Looks, works and writes, as without a transaction; the first two to look wait for each other. */
    static NumberStore unlocked() {
        CountDownLatch looked = new CountDownLatch(2);
        Map<String, SeriesPosition> positions = new ConcurrentHashMap<>();
        Map<String, Invoice> issued = new ConcurrentHashMap<>();
        return (series, request, step) -> {
            if (issued.containsKey(request.key())) {
                return Outcome.accepted(issued.get(request.key()));
            }
            Optional<SeriesPosition> last = Optional.ofNullable(positions.get(series));
            meet(looked);
            Outcome<Invoice> outcome = step.apply(last);
            outcome.value().ifPresent(invoice -> {
                positions.put(series, SeriesPosition.after(invoice));
                issued.put(request.key(), invoice);
            });
            return outcome;
        };
    }

    private static void meet(CountDownLatch looked) {
        looked.countDown();
        try {
            looked.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the position away while the step runs, and takes whatever it gives. */
    static NumberStore startingAnew() {
        Map<String, SeriesPosition> positions = new HashMap<>();
        return (series, request, step) -> {
            Outcome<Invoice> outcome = step.apply(Optional.ofNullable(positions.remove(series)));
            outcome.value().ifPresent(invoice -> positions.put(series, SeriesPosition.after(invoice)));
            return outcome;
        };
    }

    /** Counts outside of any transaction, as a database sequence does. */
    static NumberStore countingFirst() {
        Map<String, Integer> counted = new HashMap<>();
        return (series, request, step) -> {
            int count = counted.merge(series, 1, Integer::sum);
            return step.apply(Optional.of(count)
                    .filter(each -> each > 1)
                    .map(each -> new SeriesPosition(
                            InvoiceNumber.of(Integer.toString(each - 1)), LocalDate.of(2026, 1, 15))));
        };
    }

    /** Writes the position and the invoice in two transactions, and is cut off between them. */
    static NumberStore movingBeforeAFailure() {
        NumberStore kept = NumberStores.inMemory();
        AtomicBoolean cut = new AtomicBoolean(true);
        return (series, request, step) -> {
            if (cut.getAndSet(false)) {
                kept.advance(series, new IssuingRequest("of nobody", request.draft()), step);
                throw new IllegalStateException("the connection is cut");
            }
            return kept.advance(series, request, step);
        };
    }

    static NumberStore cutOffBeforeTheCommit() {
        NumberStore kept = NumberStores.inMemory();
        AtomicBoolean cut = new AtomicBoolean(true);
        return (series, request, step) -> kept.advance(series, request, last -> {
            Outcome<Invoice> outcome = step.apply(last);
            failOnce(cut);
            return outcome;
        });
    }

    static NumberStore cutOffAfterTheCommit() {
        NumberStore kept = NumberStores.inMemory();
        AtomicBoolean cut = new AtomicBoolean(true);
        return (series, request, step) -> {
            Outcome<Invoice> outcome = kept.advance(series, request, step);
            failOnce(cut);
            return outcome;
        };
    }

    private static void failOnce(AtomicBoolean cut) {
        if (cut.getAndSet(false)) {
            throw new IllegalStateException("the connection is cut");
        }
    }

    /** Takes an answer for an answer, whatever it says. */
    static NumberStore keepingRefusals() {
        NumberStore kept = NumberStores.inMemory();
        Map<String, Outcome<Invoice>> answers = new HashMap<>();
        return (series, request, step) -> {
            if (!answers.containsKey(request.key())) {
                answers.put(request.key(), kept.advance(series, request, step));
            }
            return answers.get(request.key());
        };
    }

    static NumberStore knowingTheLastNumber() {
        Map<String, SeriesPosition> positions = new HashMap<>();
        return (series, request, step) -> {
            Optional<SeriesPosition> last = Optional.ofNullable(positions.get(series));
            Outcome<Invoice> outcome = step.apply(last);
            outcome.value().map(SeriesPosition::after).ifPresent(next -> {
                if (last.map(SeriesPosition::number).equals(Optional.of(next.number()))) {
                    throw new IllegalStateException(next.number() + " was given out before");
                }
                positions.put(series, next);
            });
            return outcome;
        };
    }
}
