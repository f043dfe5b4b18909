/**
 * An invoice credited in full or in part, added to or replaced: {@link org.facturier.core.correction.Correction} drafts
 * the documents that do it. Sending out an altered invoice under the number of the first is no correction: what is issued
 * stays as it is, and another document refers to it.
 *
 * <p>Amounts are said with tax or without ({@code Takeable}), as the prices of the invoice are; what is asked for is held
 * to what is left ({@code CreditLimit}), and only then is anything drafted.
 *
 * <p>Alters no invoice that is issued. Knows no payment.
 */
@NullMarked
package org.facturier.core.correction;

import org.jspecify.annotations.NullMarked;
