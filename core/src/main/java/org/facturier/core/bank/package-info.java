/**
 * What a bank says happened on an account of the house: a {@link org.facturier.core.bank.BankTransaction} for each movement of
 * money, as the bank tells it, before anybody says what it is for.
 *
 * <p>Knows no partner, no invoice and no file: who reads a file is {@code intake}, who says what money is for is {@code matching}.
 */
@NullMarked
package org.facturier.core.bank;

import org.jspecify.annotations.NullMarked;
