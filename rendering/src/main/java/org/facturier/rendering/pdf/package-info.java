/**
 * Documents as PDF: {@link org.facturier.rendering.pdf.PdfInvoiceRenderer} and
 * {@link org.facturier.rendering.pdf.PdfLetterRenderer}, dressed by a {@link org.facturier.rendering.pdf.Theme}.
 *
 * <p>A document is laid out in strips of the height of a line or two, the strips are dealt out to pages, and the pages are
 * painted. No type of OpenPDF is met here: it stays in {@code pdf.paint}.
 */
@NullMarked
package org.facturier.rendering.pdf;

import org.jspecify.annotations.NullMarked;
