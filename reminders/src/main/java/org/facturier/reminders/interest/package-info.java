/**
 * What late payment costs: {@link org.facturier.reminders.interest.LateFees} reads off an account what was late, and says what to
 * enter for it; {@link org.facturier.reminders.interest.LateInterestTerms} finds the interest on a
 * {@link org.facturier.reminders.interest.LateDebt} under a {@link org.facturier.reminders.interest.LateInterestRegime}, by dated
 * {@link org.facturier.reminders.interest.ReferenceRates} with their source.
 *
 * <p>It goes in three steps. {@code DebtsOfAccount} turns balances and links of an account into debts; {@code Accrual} goes through
 * the days of each debt and cuts them where balance or rate changes; {@code LateFeeAccrual} takes off what stands on the account
 * already. Figures are exact until the one division at the end.
 *
 * <p>Knows no reminder, no letter, no table and no JSON. A day on which no rate is known is refused, never guessed.
 */
@NullMarked
package org.facturier.reminders.interest;

import org.jspecify.annotations.NullMarked;
