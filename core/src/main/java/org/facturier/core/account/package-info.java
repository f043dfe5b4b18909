/**
 * One partner's {@link org.facturier.core.account.Account account}, as it is read: its open
 * {@link org.facturier.core.account.AccountItem items}, the {@link org.facturier.core.account.Entry entries} behind them and the
 * {@link org.facturier.core.account.Link links} that settle them, its position on any day, its balance by age, its statement.
 * Only entries move a balance; a link takes the same off a debit and off a credit.
 *
 * <p>States are derived, never stored. Knows no reminder, no return and no page.
 */
@NullMarked
package org.facturier.core.account;

import org.jspecify.annotations.NullMarked;
