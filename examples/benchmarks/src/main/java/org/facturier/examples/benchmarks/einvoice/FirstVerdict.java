package org.facturier.examples.benchmarks.einvoice;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first verdict of a program, without JMH around it: prints CPU time of the main thread. Takes a document. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Reads a file and judges it. */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[0]));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object verdict = SideBySide.judged(SideBySide.read(document));
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        System.out.println((after - before) / 1_000_000 + " ms of CPU until " + verdict);
    }
}
