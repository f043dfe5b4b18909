package org.facturier.examples.benchmarks.totals;

/** One way to sum an invoice. Its input is prepared once, in its own terms; only the sum is timed. */
interface Contender {

    /** {@return everything that is computed, for the benchmark to keep} */
    Object sum();

    /** {@return the same, to be compared} */
    Totals totals();
}
