/**
 * What is declared: {@link org.facturier.tax.vatreturn.VatLedger} tells of invoices, credit notes and payments when which
 * base and tax fall due, and sums them into a {@link org.facturier.tax.vatreturn.VatReturn}, the lines of the
 * recapitulative statement, those of the one-stop shop and those of other states. {@link
 * org.facturier.tax.vatreturn.ReturnForm} puts a return into the boxes of a form, {@link
 * org.facturier.tax.vatreturn.UnpaidDuplicate} takes the tax of a lost debt back.
 *
 * <p>Nothing is rounded but the shares of partial payments, and these add up to the whole: each is what was paid so far brings,
 * less what it brought before.
 *
 * <p>Knows no draft and no purchase: what it reads was issued, and input tax comes from the host's books.
 */
@NullMarked
package org.facturier.tax.vatreturn;

import org.jspecify.annotations.NullMarked;
