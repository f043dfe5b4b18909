/**
 * Base and tax of documents, and the share of them that each settlement brings:
 * {@link org.facturier.core.documenttax.DocumentTax}.
 *
 * <p>When that is declared is a matter of tax. Knows no return.
 */
@NullMarked
package org.facturier.core.documenttax;

import org.jspecify.annotations.NullMarked;
