/**
 * {@linkplain org.facturier.core.figure.Figure Figures} that are written to JSON beside what they are derived from, and held to
 * it when they are read.
 *
 * <p>Knows no document.
 */
@NullMarked
package org.facturier.core.figure;

import org.jspecify.annotations.NullMarked;
