/**
 * How every amount of a document came about, worked out from what the document states. It says the law a second time, so that
 * the {@linkplain org.facturier.core.calculation calculation} can be held to it.
 *
 * <p>{@link org.facturier.core.derivation.Explainer} goes through a document; the others each derive one kind of amount by the
 * rules in {@link org.facturier.core.derivation.Formulas}. Those of tax are asked for by the arithmetic that made it.
 * {@code Retraced} has the decisions.
 *
 * <p>Shares no step with the calculation but what a document says of itself, and knows nothing of it.
 */
@NullMarked
package org.facturier.core.derivation;

import org.jspecify.annotations.NullMarked;
