/**
 * Totals of invoices, and invoices issued, beside loops that know no model and a peer. Start with
 * {@link org.facturier.examples.benchmarks.totals.TotalsBenchmark}.
 */
package org.facturier.examples.benchmarks.totals;
