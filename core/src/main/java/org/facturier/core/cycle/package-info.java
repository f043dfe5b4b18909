/**
 * When is billed and for how long: {@link org.facturier.core.cycle.BillingCycle}, and
 * {@link org.facturier.core.cycle.DayCount}, how days become part of a period.
 *
 * <p>Knows no price and no agreement.
 */
@NullMarked
package org.facturier.core.cycle;

import org.jspecify.annotations.NullMarked;
