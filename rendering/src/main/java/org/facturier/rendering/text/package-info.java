/**
 * Documents as plain text of 80 columns, for the body of an e-mail or a console:
 * {@link org.facturier.rendering.text.TextInvoiceRenderer}, {@link org.facturier.rendering.text.TextLetterRenderer} and, for
 * who doubts a figure, {@link org.facturier.rendering.text.TextExplanationRenderer}.
 *
 * <p>Knows no font and no page; a character takes one column. It writes no figure itself: amounts and days come written out.
 */
@NullMarked
package org.facturier.rendering.text;

import org.jspecify.annotations.NullMarked;
