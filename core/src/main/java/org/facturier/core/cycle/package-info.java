/**
 * When is billed and for how long: {@link org.facturier.core.cycle.BillingCycle},
 * {@link org.facturier.core.cycle.DayCount}, how days become part of a period, and
 * {@link org.facturier.core.cycle.Proration}, what of a price falls on such a part.
 *
 * <p>Knows no pricing model and no agreement.
 */
@NullMarked
package org.facturier.core.cycle;

import org.jspecify.annotations.NullMarked;
