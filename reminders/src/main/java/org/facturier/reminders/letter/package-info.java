/**
 * What is written to whoever owes: {@link org.facturier.reminders.letter.ReminderLetters},
 * {@link org.facturier.reminders.letter.StatementLetters} and {@link org.facturier.reminders.letter.ScheduleLetters} make
 * letters, in the words of {@link org.facturier.reminders.letter.Wordings}, one file a language.
 *
 * <p>Knows no font and no page, and works out nothing: every figure was decided before.
 */
@NullMarked
package org.facturier.reminders.letter;

import org.jspecify.annotations.NullMarked;
