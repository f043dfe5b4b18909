/**
 * From an offer to the final invoice: {@link org.facturier.core.order.Offer} tells how a quote stands,
 * {@link org.facturier.core.order.Order} what was accepted, and {@link org.facturier.core.order.OrderBilling} invoices it, at once or
 * bit by bit: deposits, progress, the rest.
 *
 * <p>Knows no renderer, no database and no country; numbers nothing.
 */
@NullMarked
package org.facturier.core.order;

import org.jspecify.annotations.NullMarked;
