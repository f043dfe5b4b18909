/**
 * A map that never changes: {@link org.facturier.core.index.Index#with} gives a new one that shares all but one path with
 * the old, so that a book of a million facts is gone on from without being copied.
 *
 * <p>Knows nothing of invoices.
 */
@NullMarked
package org.facturier.core.index;

import org.jspecify.annotations.NullMarked;
