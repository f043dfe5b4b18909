/**
 * What a document is held to beyond its arithmetic: the port {@link org.facturier.core.check.DocumentRule} for what one
 * law or one host asks, and {@link org.facturier.core.check.ModelConstraints}, through which Bean Validation speaks.
 *
 * <p>Knows no country.
 */
@NullMarked
package org.facturier.core.check;

import org.jspecify.annotations.NullMarked;
