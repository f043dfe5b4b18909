/**
 * What the book of a house costs, beside loops that read the same facts once. Start with
 * {@link org.facturier.examples.benchmarks.account.FoldBenchmark}.
 */
package org.facturier.examples.benchmarks.account;
