/**
 * What a supply bears: {@link org.facturier.tax.supply.EuropeanVat} answers for {@code core} by the first case of
 * {@link org.facturier.tax.supply.VatCase} whose facts hold.
 *
 * <p>Knows no amount. A fact it would need and does not have is a finding, never a guess.
 */
@NullMarked
package org.facturier.tax.supply;

import org.jspecify.annotations.NullMarked;
