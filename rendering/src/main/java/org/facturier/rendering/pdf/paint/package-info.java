/**
 * The one place that turns painting into PDF by means of OpenPDF: pages, text in shared fonts, lines and areas. Entry
 * type: {@link org.facturier.rendering.pdf.paint.PdfPaper}. Internal to rendering; it knows points and colours, not invoices.
 */
@NullMarked
package org.facturier.rendering.pdf.paint;

import org.jspecify.annotations.NullMarked;
