/**
 * What late payment costs: {@link org.facturier.reminders.interest.LateInterestTerms} finds the interest on a
 * {@link org.facturier.reminders.interest.LateDebt} under a
 * {@link org.facturier.reminders.interest.LateInterestRegime}, by dated reference rates that ship with their source;
 * {@link org.facturier.reminders.interest.LateCharges} reads off an account what was late, and says what to enter for it.
 *
 * <p>Knows no reminder and no letter. A day on which no rate is known is refused, never guessed.
 */
@NullMarked
package org.facturier.reminders.interest;

import org.jspecify.annotations.NullMarked;
