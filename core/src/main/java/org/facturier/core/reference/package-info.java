/**
 * How documents and their lines are named by others: {@link org.facturier.core.reference.DocumentKey},
 * {@link org.facturier.core.reference.LineKey}, and what naming one does: {@link org.facturier.core.reference.Effect}.
 *
 * <p>Knows no set of documents.
 */
@NullMarked
package org.facturier.core.reference;

import org.jspecify.annotations.NullMarked;
