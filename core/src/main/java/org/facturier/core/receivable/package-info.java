/**
 * What is owed: a {@link org.facturier.core.receivable.Receivable} is an invoice and the events after it, folded as of a
 * date; {@link org.facturier.core.receivable.Receivables} is the book of them, and
 * {@link org.facturier.core.receivable.Statement} what a partner is shown. Status is derived, never stored.
 *
 * <p>Knows no reminder and no page.
 */
@NullMarked
package org.facturier.core.receivable;

import org.jspecify.annotations.NullMarked;
