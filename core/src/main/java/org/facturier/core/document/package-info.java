/**
 * The papers: {@link org.facturier.core.document.InvoiceDraft} may be incomplete,
 * {@link org.facturier.core.document.Invoice} is issued, numbered and immutable, and
 * {@link org.facturier.core.document.Quote} is an offer. Whether an invoice is paid, overdue or disputed is never stored
 * here: that is derived from events, as of a date.
 *
 * <p>Computes nothing and decides no tax.
 */
@NullMarked
package org.facturier.core.document;

import org.jspecify.annotations.NullMarked;
