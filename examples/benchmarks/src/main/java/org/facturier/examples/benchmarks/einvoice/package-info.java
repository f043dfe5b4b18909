/**
 * E-invoices written, read and judged beside bare loops over the same parser and peers. Start with
 * {@link org.facturier.examples.benchmarks.einvoice.SideBySide}.
 */
package org.facturier.examples.benchmarks.einvoice;
