/**
 * What changes by place and date, as data with its sources: {@link org.facturier.tax.regime.VatRates},
 * {@link org.facturier.tax.regime.LegalTexts} and {@link org.facturier.tax.regime.VatMap}. Each is an immutable value
 * read from a table in this package, to which a host adds rows without waiting for a release.
 *
 * <p>Knows rates, words and borders; which of them a supply meets is decided elsewhere.
 */
@NullMarked
package org.facturier.tax.regime;

import org.jspecify.annotations.NullMarked;
