/**
 * The only place where a digit may be lost. {@link org.facturier.core.money.Rounding} states exact amounts in the
 * decimals of their currency, {@link org.facturier.core.money.Apportionment} shares a stated amount so that the parts
 * add up. {@code BigMoney} is exact and inside, {@code Money} is stated and outside.
 *
 * <p>Knows nothing of tax, lines or documents.
 */
@NullMarked
package org.facturier.core.money;

import org.jspecify.annotations.NullMarked;
