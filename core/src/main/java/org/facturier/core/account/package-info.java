/**
 * What two parties owe each other: a {@link org.facturier.core.account.Ledger} is a set of
 * {@link org.facturier.core.account.Fact facts}, whatever the order in which they were told, and what follows from it: of each
 * {@link org.facturier.core.account.Account} the items that are open, its position on any day, its statement. States are
 * derived, never stored.
 *
 * <p>Only entries move a balance; a link takes the same off a debit and off a credit. Knows no reminder, no return and no page.
 */
@NullMarked
package org.facturier.core.account;

import org.jspecify.annotations.NullMarked;
