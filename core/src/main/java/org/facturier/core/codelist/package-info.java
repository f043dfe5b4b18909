/**
 * The code lists of EN 16931, as data with the version they were published in: {@link org.facturier.core.codelist.CodeLists}.
 *
 * <p>Knows no document and no rule.
 */
@NullMarked
package org.facturier.core.codelist;

import org.jspecify.annotations.NullMarked;
