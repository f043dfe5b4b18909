package org.facturier.examples.benchmarks.einvoice;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first verdict of a program, without JMH around it: prints the CPU time of the thread, and that of the process, in which
 * the compilers of Java work beside it. Takes a document.
 */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Reads a file and judges it. */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[0]));
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processBefore = process.getProcessCpuTime();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object verdict = Ours.judged(Ours.read(document));
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long processAfter = process.getProcessCpuTime();
        System.out.println((after - before) / 1_000_000 + " ms of CPU, " + (processAfter - processBefore) / 1_000_000
                + " ms in all threads, until " + verdict);
    }
}
