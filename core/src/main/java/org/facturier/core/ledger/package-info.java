/**
 * What two parties owe each other: a {@link org.facturier.core.ledger.Ledger} is a set of
 * {@linkplain org.facturier.core.fact facts}, whatever the order in which they were told, and what follows from it.
 *
 * <p>Only entries move a balance; a link takes the same off a debit and off a credit. Knows no reminder, no return and no page.
 */
@NullMarked
package org.facturier.core.ledger;

import org.jspecify.annotations.NullMarked;
