/**
 * The lines that an agreement makes billable: price, quantity, words, and the usage that they are of.
 *
 * <p>Knows nothing of what was billed before.
 */
@NullMarked
package org.facturier.core.billable;

import org.jspecify.annotations.NullMarked;
