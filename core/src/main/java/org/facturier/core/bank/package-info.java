/**
 * What a bank says happened on an account of the house: a {@link org.facturier.core.bank.BankStatement} of {@link
 * org.facturier.core.bank.BankEntry entries}, each a {@link org.facturier.core.bank.BankTransaction} or a batch of them, as the
 * bank tells it, before anybody says what it is for. Out of all statements that were read, {@link
 * org.facturier.core.bank.BankBook} says what happened, each movement once.
 *
 * <p>Knows no partner, no invoice and no file: who reads a file is {@code bankfile}, who says what money is for is {@code
 * matching}.
 */
@NullMarked
package org.facturier.core.bank;

import org.jspecify.annotations.NullMarked;
