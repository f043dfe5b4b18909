/**
 * What money in the bank is for: a {@link org.facturier.core.matching.BankMatcher} holds a
 * {@link org.facturier.core.bank.BankTransaction} against what is open, who pays, and the shape of our numbers, and gives ranked
 * proposals with what speaks for each and against; sure is only what agrees in every fact and leaves one reading.
 *
 * <p>Knows no ledger, and books nothing.
 */
@NullMarked
package org.facturier.core.matching;

import org.jspecify.annotations.NullMarked;
