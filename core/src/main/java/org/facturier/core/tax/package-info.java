/**
 * The vocabulary of VAT and its two ports: {@link org.facturier.core.tax.TaxDeterminer} decides category, rate and
 * reason and never multiplies; {@link org.facturier.core.tax.VatCalculator} does the arithmetic and never decides.
 *
 * <p>Knows no country: regimes are the matter of the tax module.
 */
@NullMarked
package org.facturier.core.tax;

import org.jspecify.annotations.NullMarked;
