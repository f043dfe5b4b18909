/**
 * What is printed, before it is decided where: {@link org.facturier.rendering.sheet.InvoiceSheet} and
 * {@link org.facturier.rendering.sheet.LetterSheet} hold every word and figure of a document in reading order and in its
 * language, {@link org.facturier.rendering.sheet.ExplanationSheet} how its amounts came about. Renderers only lay them out, so
 * all of them print the same.
 *
 * <p>Knows no font, no page and no column width, and works nothing out: it adds and rounds no amount.
 */
@NullMarked
package org.facturier.rendering.sheet;

import org.jspecify.annotations.NullMarked;
