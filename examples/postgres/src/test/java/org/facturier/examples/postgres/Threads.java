package org.facturier.examples.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who do something at once. */
final class Threads {

    private Threads() {}

    /** What one of them does. */
    interface Work<T> {
        T on(int number) throws Exception;
    }

    /** {@return what each of them came to} */
    static <T> List<T> inParallel(int times, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> calls = IntStream.rangeClosed(1, times)
                    .<Callable<T>>mapToObj(number -> () -> work.on(number))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
