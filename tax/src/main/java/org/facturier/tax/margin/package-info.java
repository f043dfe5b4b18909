/**
 * The VAT of a seller under the margin scheme, worked out beside documents that show none:
 * {@link org.facturier.tax.margin.MarginLedger} taxes each piece, {@link org.facturier.tax.margin.GlobalMargin} the sales
 * and purchases of a period together. Either gives lines that a {@link org.facturier.tax.vatreturn.VatReturn} takes in.
 *
 * <p>Of a piece bought for 900.00 and sold for 1500.00 the margin is 600.00. It has the tax in it: at 20 % the tax is
 * 600.00 × 20 / 120 = 100.00, on a base of 500.00 (art. 315).
 *
 * <p>Knows no draft and no stock: it puts nothing onto a document, and what goods cost comes from the host.
 */
@NullMarked
package org.facturier.tax.margin;

import org.jspecify.annotations.NullMarked;
