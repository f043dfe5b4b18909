/**
 * What documents do to each other: {@link org.facturier.core.chain.Chain} reads off any set of documents which line
 * credits, supplements, replaces or bills which, and what is left of each.
 *
 * <p>{@code ChainBuilder} has documents join in their order. {@code Joining} reads one: its lines become takings, {@code
 * CreditedAmounts} gives these their share of tax, {@code TakenLevies} and {@code TakenRounding} the rest. What a document does
 * and what was done to it is kept beside it, in {@code ChainedDocument}. {@code ChainFindings} judges the whole when it is
 * asked.
 *
 * <p>Knows no money received, no due day and no agreement: what follows from payments is the account's.
 */
@NullMarked
package org.facturier.core.chain;

import org.jspecify.annotations.NullMarked;
