/**
 * {@linkplain org.facturier.core.codelist.CodeList Code lists} that EN 16931 knows, as data with the version they were published in.
 *
 * <p>Knows no document.
 */
@NullMarked
package org.facturier.core.codelist;

import org.jspecify.annotations.NullMarked;
