/**
 * What two parties owe each other: a {@link org.facturier.core.account.Ledger} is a set of
 * {@link org.facturier.core.account.Fact facts}, whatever the order in which they were told, and what follows from it: of each
 * {@link org.facturier.core.account.Account} the items that are open, its position on any day, its statement. States are
 * derived, never stored.
 *
 * <p>{@link org.facturier.core.account.DocumentTax} is what base and tax of a document come to and the share of them that each
 * link brings; when that is declared is a matter of tax.
 *
 * <p>Only entries move a balance; a link takes the same off a debit and off a credit. Knows no reminder, no return and no page.
 */
@NullMarked
package org.facturier.core.account;

import org.jspecify.annotations.NullMarked;
