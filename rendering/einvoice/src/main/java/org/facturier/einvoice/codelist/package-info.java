/**
 * The code lists of EN 16931, as files with their edition: {@link org.facturier.einvoice.codelist.CodeLists}.
 *
 * <p>Knows no invoice and no rule.
 */
@NullMarked
package org.facturier.einvoice.codelist;

import org.jspecify.annotations.NullMarked;
