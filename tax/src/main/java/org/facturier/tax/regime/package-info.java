/**
 * What changes by place and date, as data with its sources: {@link org.facturier.tax.regime.VatRates} (Directive 2006/112/EC,
 * art. 93 to 99), {@link org.facturier.tax.regime.LegalTexts}, {@link org.facturier.tax.regime.LevyRates}, {@link
 * org.facturier.tax.regime.VatMap} (art. 5 to 7), and the rows of kinds of supply, exemptions and reverse charges. {@link
 * org.facturier.tax.regime.VatTables} holds them all as one value, to which a host adds a row without waiting for a release.
 *
 * <p>A row holds from its first day to its last one, both inclusive. Nothing is filled in: a place, a class or a day that no
 * row has is empty or a finding, never the nearest one.
 *
 * <p>Knows no document and no fact of a sale: rates, words and borders; which of them a supply meets is decided elsewhere.
 */
@NullMarked
package org.facturier.tax.regime;

import org.jspecify.annotations.NullMarked;
