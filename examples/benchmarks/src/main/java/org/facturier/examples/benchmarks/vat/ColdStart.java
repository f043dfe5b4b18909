package org.facturier.examples.benchmarks.vat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What loading every table costs as the first act of a program, without JMH around it: prints CPU time of the main thread. */
public final class ColdStart {

    private ColdStart() {}

    /** Loads, and prints microseconds. */
    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Object loaded = new EveryTable().get();
        long after = threads.getCurrentThreadCpuTime();
        System.out.println((after - before) / 1000 + " µs of CPU until " + loaded.getClass());
    }
}
