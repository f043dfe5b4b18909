/**
 * The lines that an agreement makes billable: price, quantity, words, and the usage that they are of.
 *
 * <p>{@link org.facturier.core.billable.LineFactory} makes the line of one rule and one period, as if nothing had been billed
 * before; {@link org.facturier.core.billable.UsageBook} is where it looks up quantities. A billing run, the calendar of what
 * will be billed and the comparison of what is due all ask here, so that each of them sees the same price.
 *
 * <p>Knows nothing of what was billed before.
 */
@NullMarked
package org.facturier.core.billable;

import org.jspecify.annotations.NullMarked;
