/**
 * How every amount of a document came about, worked out from what the document states. It says the law a second time,
 * so that the {@linkplain org.facturier.core.calculation calculation} can be held to it.
 *
 * <p>Shares no step with the calculation, and knows nothing of it.
 */
@NullMarked
package org.facturier.core.derivation;

import org.jspecify.annotations.NullMarked;
