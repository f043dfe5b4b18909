/**
 * What a document is held to beyond its arithmetic: the port {@link org.facturier.core.check.DocumentRule} for what one law
 * or one host asks, and {@link org.facturier.core.check.ModelConstraints}, through which Bean Validation speaks.
 *
 * <p>Two moments are served. Before a number is given an {@linkplain org.facturier.core.issuing.Issuer issuer} asks each
 * {@link org.facturier.core.check.DocumentRule} that the host named: an error keeps the document from being issued.
 * Afterwards, or of a document read from elsewhere, {@link org.facturier.core.check.InvoiceCheck} says where it contradicts
 * itself or others; it refuses nothing and changes nothing.
 *
 * <p>A figure is held to the explanation of the document, which states the law a second time: a calculation that erred is
 * not asked whether it did.
 *
 * <p>Knows no country.
 */
@NullMarked
package org.facturier.core.check;

import org.jspecify.annotations.NullMarked;
