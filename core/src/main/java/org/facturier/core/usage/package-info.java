/**
 * What was used: {@link org.facturier.core.usage.Usage}, a quantity of a metric on a day, and
 * {@link org.facturier.core.usage.DailyUsage}, sums by day for who keeps no single records.
 *
 * <p>Knows no price, no agreement and no document.
 */
@NullMarked
package org.facturier.core.usage;

import org.jspecify.annotations.NullMarked;
