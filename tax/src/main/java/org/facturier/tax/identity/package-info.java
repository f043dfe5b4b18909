/**
 * Whether a VAT number can be one: {@link org.facturier.tax.identity.VatNumberCheck} looks at shape, check digits and
 * the register number of the same party.
 *
 * <p>Knows no registry: that a number can exist does not say that it was given to anybody.
 */
@NullMarked
package org.facturier.tax.identity;

import org.jspecify.annotations.NullMarked;
