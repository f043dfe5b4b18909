/**
 * What a book is told: {@link org.facturier.core.fact.Fact} is an invoice issued, money received, an allocation, a dispute, a
 * promise, or the end of one of them. A fact is told once and never changed.
 *
 * <p>Knows no balance: what follows from facts is a matter of the {@linkplain org.facturier.core.ledger ledger}.
 */
@NullMarked
package org.facturier.core.fact;

import org.jspecify.annotations.NullMarked;
