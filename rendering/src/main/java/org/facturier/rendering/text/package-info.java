/**
 * Documents as plain text of 80 columns, for the body of an e-mail or a console:
 * {@link org.facturier.rendering.text.TextInvoiceRenderer} and {@link org.facturier.rendering.text.TextLetterRenderer}.
 *
 * <p>Knows no font and no page; a character takes one column.
 */
@NullMarked
package org.facturier.rendering.text;

import org.jspecify.annotations.NullMarked;
