/**
 * TrueType fonts as invoices need them: parsed once, measured by any thread, embedded at almost no cost. Entry types:
 * {@link org.facturier.rendering.pdf.internal.font.FontFamily} and {@link org.facturier.rendering.pdf.internal.font.FontFace}.
 * Internal to rendering: a host gives its fonts to a {@link org.facturier.rendering.pdf.Theme}.
 *
 * <p>A face embeds an everyday set of characters and, beyond that, whole rows of the code space, so documents in one
 * language ask for the same few subsets; each is built and deflated once and then copied. What a document embeds
 * depends on its text alone, never on the documents before it.
 *
 * <p>Knows no page, no document and nothing of the library that writes the PDF.
 */
@NullMarked
package org.facturier.rendering.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
