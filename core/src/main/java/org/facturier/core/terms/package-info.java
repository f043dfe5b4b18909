/**
 * When and how to pay: {@link org.facturier.core.terms.PaymentTerms} are agreed, a
 * {@link org.facturier.core.terms.PaymentSchedule} is what they come to once amount and date are known.
 *
 * <p>Knows no invoice: it is handed an amount and dates. Knows no law: limits on terms are said elsewhere.
 */
@NullMarked
package org.facturier.core.terms;

import org.jspecify.annotations.NullMarked;
