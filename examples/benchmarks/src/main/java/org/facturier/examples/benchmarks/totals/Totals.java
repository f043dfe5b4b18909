package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;

/**
 * What a contender comes to, for comparison before anything is timed.
 *
 * @param net  without tax
 * @param tax  rounded once for each rate
 * @param gross  with tax
 */
record Totals(BigDecimal net, BigDecimal tax, BigDecimal gross) {}
