package org.facturier.examples.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberStore;
import org.facturier.examples.postgres.Answers.Answer;
import org.postgresql.ds.PGSimpleDataSource;

/** A host in a process of its own: bills by 64 threads what has no answer yet, and ends when everything has one. */
final class BillingProcess {

    static final String NAME = "billing";

    private static final int THREADS = 64;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int ORDERS_PER_IMPATIENT = 20;

    private final NumberStore store;
    private final Answers answers;
    private final Queue<Integer> open;

    private BillingProcess(NumberStore store, Answers answers, Queue<Integer> open) {
        this.store = store;
        this.answers = answers;
        this.open = open;
    }

    /** Takes the contender, the URL of the database, the number of orders and the file of answers. */
    public static void main(String[] arguments) throws Exception {
        Answers answers = new Answers(Path.of(arguments[3]));
        Queue<Integer> open = open(Integer.parseInt(arguments[2]), answers);
        NumberStore store = Contender.valueOf(arguments[0]).in(database(arguments[1]));
        new BillingProcess(store, answers, open).work();
    }

    private static DataSource database(String url) {
        PGSimpleDataSource database = new ConnectionPerThread();
        database.setUrl(url);
        database.setApplicationName(NAME);
        database.setSocketFactory(RandomCuts.class.getName());
        return database;
    }

    /** Orders without an answer; some are asked for twice, as by somebody who pushes the button again. */
    private static Queue<Integer> open(int orders, Answers answers) throws IOException {
        Set<Integer> answered = answers.all().stream().map(Answer::order).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, orders)
                .filter(order -> !answered.contains(order))
                .flatMap(order -> order % ORDERS_PER_IMPATIENT == 0 ? IntStream.of(order, order) : IntStream.of(order))
                .boxed()
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    private void work() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<?> end : threads.invokeAll(Collections.nCopies(THREADS, Executors.callable(this::billAll)))) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void billAll() {
        for (Integer order = open.poll(); order != null; order = open.poll()) {
            answers.add(bill(order));
        }
    }

    private Answer bill(int order) {
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<Invoice> issued = new AtomicReference<>();
        NumberStore counted = (series, request, step) -> {
            asked.incrementAndGet();
            return store.advance(series, request, step);
        };
        Invoice invoice = new AskingAgain(counted, Integer.MAX_VALUE, PAUSE)
                .advance(Orders.SERIES, Orders.asked(order), last -> {
                    Outcome<Invoice> outcome = Orders.issue(Orders.SERIES, order, last);
                    issued.set(outcome.orThrow());
                    return outcome;
                })
                .orThrow();
        // what this process issued and yet was handed by the database, it did not hear of the first time
        boolean unheard = invoice != issued.get() && invoice.equals(issued.get());
        return new Answer(order, invoice.number(), asked.get(), unheard);
    }
}
