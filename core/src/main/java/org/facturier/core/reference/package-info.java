/**
 * How documents and their lines are named by others: {@link org.facturier.core.reference.DocumentKey},
 * {@link org.facturier.core.reference.LineKey}, what naming one does ({@link org.facturier.core.reference.Effect}), by which rules, and what
 * several come to together.
 *
 * <p>Knows no chain.
 */
@NullMarked
package org.facturier.core.reference;

import org.jspecify.annotations.NullMarked;
