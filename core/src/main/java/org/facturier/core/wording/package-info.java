/**
 * How a language writes figures, days and units: {@link org.facturier.core.wording.Notation}, and texts by key with places
 * for values: {@link org.facturier.core.wording.Words}. A language is a file; nothing depends on the locale data of a Java
 * release or on the default locale.
 *
 * <p>Knows no document: who writes something brings the words.
 */
@NullMarked
package org.facturier.core.wording;

import org.jspecify.annotations.NullMarked;
