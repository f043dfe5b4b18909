/**
 * What a document may hold at most, said once: {@link org.facturier.core.limit.Limits}. Readers, writers and the issuer all
 * ask {@link org.facturier.core.limit.LimitCheck}, so that whatever leaves can come back.
 *
 * <p>Sees a document as records, lists and leaves, and knows no type of the model.
 */
@NullMarked
package org.facturier.core.limit;

import org.jspecify.annotations.NullMarked;
