/**
 * The arithmetics of VAT, and of levies beside it, that come with the library, handed out by
 * {@link org.facturier.core.calculation.VatCalculators}: tax by group or line, out of prices with tax, and as the share of a
 * whole. They multiply and never decide.
 *
 * <p>Knows no draft and no line, only amounts under treatments.
 */
@NullMarked
package org.facturier.core.arithmetic;

import org.jspecify.annotations.NullMarked;
