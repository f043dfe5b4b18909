/**
 * TrueType fonts as invoices need them: parsed once, measured by any thread, embedded at almost no cost. Entry types:
 * {@link org.facturier.rendering.pdf.font.FontFamily} and {@link org.facturier.rendering.pdf.font.FontFace}.
 *
 * <p>A face embeds an everyday set of characters and, beyond that, whole rows of the code space, so documents in one
 * language ask for the same few subsets; each is built and deflated once and then copied. What a document embeds
 * depends on its text alone, never on the documents before it.
 *
 * <p>The package knows nothing of pages, and nothing of the library that writes the PDF.
 */
@NullMarked
package org.facturier.rendering.pdf.font;

import org.jspecify.annotations.NullMarked;
