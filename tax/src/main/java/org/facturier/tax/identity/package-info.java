/**
 * Whether a VAT number can be one, and what a registry said of it: {@link org.facturier.tax.identity.VatNumberCheck} looks
 * at shape, check digits and the register number of the same party, {@link org.facturier.tax.identity.VatRegistry} is the
 * port to a registry such as VIES, {@link org.facturier.tax.identity.VatNumberEvidence} what the host keeps of its answer.
 *
 * <p>The forms of all countries stand in {@code vat-number-forms.csv}: a new country is a row there.
 */
@NullMarked
package org.facturier.tax.identity;

import org.jspecify.annotations.NullMarked;
