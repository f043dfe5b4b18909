/**
 * In what is counted and over which days: {@link org.facturier.core.measure.Unit} of UN/ECE Recommendation 20 or 21, and
 * {@link org.facturier.core.measure.ServicePeriod}, which ends on the day after its last one.
 *
 * <p>Knows no price and no document.
 */
@NullMarked
package org.facturier.core.measure;

import org.jspecify.annotations.NullMarked;
