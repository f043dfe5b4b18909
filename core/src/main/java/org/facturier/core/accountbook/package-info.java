/**
 * An account as the ledger keeps it, {@link org.facturier.core.accountbook.AccountBook}: its facts, folded when somebody asks; and
 * what is read of it: items, positions, holds, statements.
 *
 * <p>Knows no other account.
 */
@NullMarked
package org.facturier.core.accountbook;

import org.jspecify.annotations.NullMarked;
