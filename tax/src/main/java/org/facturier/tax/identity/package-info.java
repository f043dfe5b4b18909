/**
 * Whether a VAT number can be one, and what a registry said of it: {@link org.facturier.tax.identity.VatNumberCheck} looks
 * at shape, check digits and the register number of the same party, {@link org.facturier.tax.identity.VatRegistry} is the
 * port to a registry such as VIES, {@link org.facturier.tax.identity.VatNumberEvidence} what the host keeps of its answer.
 *
 * <p>The forms of all countries stand in {@code vat-number-forms.csv}: a new country is a row there, and code only where its
 * check digits follow a rule that no other country has.
 *
 * <p>Knows no tax and no amount: that a supply is exempt because of a number is decided elsewhere.
 */
@NullMarked
package org.facturier.tax.identity;

import org.jspecify.annotations.NullMarked;
