/**
 * A month of many agreements billed, beside a loop that groups and multiplies the same usage with no model. Start with
 * {@link org.facturier.examples.benchmarks.billing.BillingRunBenchmark}.
 */
package org.facturier.examples.benchmarks.billing;
