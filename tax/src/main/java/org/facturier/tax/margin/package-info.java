/**
 * The VAT of a seller under the margin scheme, worked out beside documents that show none:
 * {@link org.facturier.tax.margin.MarginLedger} taxes each piece, {@link org.facturier.tax.margin.GlobalMargin} the sales
 * and purchases of a period together. Either gives lines that a {@link org.facturier.tax.vatreturn.VatReturn} takes in.
 *
 * <p>Puts nothing onto a document and keeps no stock: what goods cost comes from the host.
 */
@NullMarked
package org.facturier.tax.margin;

import org.jspecify.annotations.NullMarked;
