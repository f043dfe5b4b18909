/**
 * Money that came in, and what it was for: {@link org.facturier.core.payment.Reconciler} allocates a
 * {@link org.facturier.core.payment.Payment} to {@link org.facturier.core.payment.OpenItem}s.
 *
 * <p>Knows no receivable and no dunning: an open item is all it needs.
 */
@NullMarked
package org.facturier.core.payment;

import org.jspecify.annotations.NullMarked;
