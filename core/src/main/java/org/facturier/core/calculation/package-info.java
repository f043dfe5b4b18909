/**
 * From a draft to its amounts: {@link org.facturier.core.calculation.InvoiceCalculator} asks the tax determiner, works
 * out lines, allowances and VAT, and sums. Quotes, previews and invoices all come through here, so they get the same VAT.
 * {@link org.facturier.core.calculation.VatCalculators} hands out the arithmetics that come with the library.
 *
 * <p>Knows no number, no date but the one it is handed, and no country.
 */
@NullMarked
package org.facturier.core.calculation;

import org.jspecify.annotations.NullMarked;
