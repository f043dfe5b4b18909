/**
 * The book of a house, of all partners or of one: a {@link org.facturier.core.ledger.Ledger} is a set of
 * {@linkplain org.facturier.core.fact facts}, whatever the order in which they were told, and what follows from it. It makes facts of
 * what a matcher proposes; the port {@link org.facturier.core.ledger.FactRule} may refuse one before it is told.
 *
 * <p>Knows no reminder, no return and no page.
 */
@NullMarked
package org.facturier.core.ledger;

import org.jspecify.annotations.NullMarked;
