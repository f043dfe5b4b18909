/**
 * The end of a book and the beginning of the next: {@link org.facturier.core.closing.CarriedForward}.
 *
 * <p>Changes no ledger: it gives facts.
 */
@NullMarked
package org.facturier.core.closing;

import org.jspecify.annotations.NullMarked;
