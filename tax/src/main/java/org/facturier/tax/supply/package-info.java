/**
 * What a supply bears: {@link org.facturier.tax.supply.EuropeanVat} answers for {@code core} by the first case of
 * {@link org.facturier.tax.supply.VatCase} whose facts hold.
 *
 * <p>In four steps: the facts of a supply are looked through for what is missing or contradicts itself; the place of supply is
 * found by the kind; the cases are asked in their order; and what the case says is put into category, rate and words by the
 * tables of the day. A fact that a case would need and that nobody said is a finding that names it, never a guess.
 *
 * <p>Knows no amount and no ledger: one supply at a time, whatever it costs and whatever was sold before.
 */
@NullMarked
package org.facturier.tax.supply;

import org.jspecify.annotations.NullMarked;
