/**
 * The words around the figures, and how figures and dates are written: {@link org.facturier.rendering.wording.Languages}
 * finds the {@link org.facturier.rendering.wording.DocumentLabels} of a language. A language is a file of
 * labels, {@code labels_xx.properties}; its notation is that of {@link org.facturier.core.wording}, and nothing depends on
 * the locale data of a Java release.
 *
 * <p>Knows no document and no law: what the law requires on an invoice is worded when it is issued.
 */
@NullMarked
package org.facturier.rendering.wording;

import org.jspecify.annotations.NullMarked;
