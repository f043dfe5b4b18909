/**
 * What a quantity costs: {@link org.facturier.core.pricing.PricingModel} and the models that come with the library.
 * Prices are exact; whoever states them rounds once.
 *
 * <p>Knows no tax, no line and no agreement.
 */
@NullMarked
package org.facturier.core.pricing;

import org.jspecify.annotations.NullMarked;
