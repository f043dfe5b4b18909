package org.facturier.examples.benchmarks.pdf;

/** A way to print an invoice. */
@FunctionalInterface
interface InvoicePrinter {

    /** {@return the PDF, with Liberation Sans Regular and Bold embedded} */
    byte[] print(PrintedInvoice invoice);
}
