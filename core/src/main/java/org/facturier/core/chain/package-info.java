/**
 * What documents do to each other: {@link org.facturier.core.chain.Chain} reads off any set of documents which line
 * credits, supplements, replaces or bills which, and what is left of each.
 *
 * <p>Knows no money received, no due day and no agreement: what follows from payments is the account's.
 */
@NullMarked
package org.facturier.core.chain;

import org.jspecify.annotations.NullMarked;
