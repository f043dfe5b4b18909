/**
 * The one place that turns painting into PDF by means of OpenPDF: pages, text in shared fonts, lines, areas and pictures. Entry
 * type: {@link org.facturier.rendering.pdf.internal.paint.PdfPaper}. Internal to rendering.
 *
 * <p>Coordinates are points, seventy-two to the inch, from the lower left corner of the page, as PDF has them; who lays out
 * turns them over.
 *
 * <p>Knows no invoice, no letter and no word of a language: only points, colours and characters.
 */
@NullMarked
package org.facturier.rendering.pdf.internal.paint;

import org.jspecify.annotations.NullMarked;
