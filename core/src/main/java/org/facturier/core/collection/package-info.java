/**
 * Collecting by SEPA direct debit: {@link org.facturier.core.collection.DirectDebitCollection} takes the transactions that are
 * right, by day, scheme and sequence, and says of each other why it is not; {@link
 * org.facturier.core.collection.CollectionFile} writes them for a bank.
 *
 * <p>Knows no account and no ledger: what is collected is told to them once the bank says that it came in.
 */
@NullMarked
package org.facturier.core.collection;

import org.jspecify.annotations.NullMarked;
