/**
 * In what is counted and over which days: {@link org.facturier.core.measure.Unit} of UN/ECE Recommendation 20 and
 * {@link org.facturier.core.measure.ServicePeriod}, both ends included.
 *
 * <p>Knows no price and no document.
 */
@NullMarked
package org.facturier.core.measure;

import org.jspecify.annotations.NullMarked;
