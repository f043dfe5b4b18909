/**
 * Documents as PDF: {@link org.facturier.rendering.pdf.PdfInvoiceRenderer} and
 * {@link org.facturier.rendering.pdf.PdfLetterRenderer}, dressed by a {@link org.facturier.rendering.pdf.Theme}.
 *
 * <p>A document is laid out in strips of the height of a line or two, the strips are dealt out to pages, and the pages are
 * painted. Lengths are points, seventy-two to the inch; a page is measured from its upper left corner, as it is read. Where a
 * strip stands is decided here alone: what stands in it is said by the sheet.
 *
 * <p>Knows no type of OpenPDF, which stays in {@code pdf.internal.paint}, and writes no figure: amounts, days and headings come
 * written out.
 */
@NullMarked
package org.facturier.rendering.pdf;

import org.jspecify.annotations.NullMarked;
