/**
 * What is known of parties and supplies that neither addresses nor numbers tell: {@link
 * org.facturier.core.taxfact.TaxFacts}, said of a party, in the header of a document or on a line.
 *
 * <p>Knows nobody of whom it is said, and not what follows from it.
 */
@NullMarked
package org.facturier.core.taxfact;

import org.jspecify.annotations.NullMarked;
