/**
 * What a document does to earlier ones ({@link org.facturier.core.crediting.Deeds}) and what later ones did to it
 * ({@link org.facturier.core.crediting.Fate}): lines, groups of tax, levies, rounding, and in which order documents act.
 *
 * <p>Knows no chain.
 */
@NullMarked
package org.facturier.core.crediting;

import org.jspecify.annotations.NullMarked;
