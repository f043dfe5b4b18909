/**
 * What two parties owe each other, set off: {@link org.facturier.core.netting.Netting} says which of our invoices is settled
 * by which of theirs, and what remains to be paid by whom, and proposes the facts that say so to the ledger.
 *
 * <p>Moves no money and writes no letter.
 *
 * @source Code civil, art. 1347 to 1348-2
 */
@NullMarked
package org.facturier.core.netting;

import org.jspecify.annotations.NullMarked;
