/**
 * {@linkplain org.facturier.core.code.CodeList Code lists} that EN 16931 knows, as data with the version they were published in.
 */
@NullMarked
package org.facturier.core.code;

import org.jspecify.annotations.NullMarked;
