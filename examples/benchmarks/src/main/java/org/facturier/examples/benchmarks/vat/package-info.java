/**
 * Decisions on VAT, looked-up rates, and the reading of all tables, beside a map that knows nothing but a key. Start with
 * {@link org.facturier.examples.benchmarks.vat.VatBenchmark}.
 */
package org.facturier.examples.benchmarks.vat;
