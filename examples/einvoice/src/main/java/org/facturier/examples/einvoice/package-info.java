/**
 * A command that checks, converts and shows e-invoices. {@link org.facturier.examples.einvoice.EinvoiceCommand} is the program; each of
 * the three things it does is a class, and can be called without it.
 *
 * <p>Knows no issued document: it works on files as they were received.
 */
package org.facturier.examples.einvoice;
