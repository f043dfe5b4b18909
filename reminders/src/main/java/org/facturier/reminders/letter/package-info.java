/**
 * What is written to whoever owes: {@link org.facturier.reminders.letter.AccountLetters} makes letters of reminders, late fees,
 * statements, schedules and set-offs, from one {@link org.facturier.reminders.letter.Correspondence}.
 *
 * <p>Each kind of letter is a class of its own over {@code Page}, which writes salutation, sentences, tables and signature in one
 * {@code LetterWording}; the words stand in {@code wording_fr}, {@code wording_de} and {@code wording_en}, one file a language with
 * the same keys and places.
 *
 * <p>Knows no font, no page and no JSON, and works out nothing: every figure was decided before.
 */
@NullMarked
package org.facturier.reminders.letter;

import org.jspecify.annotations.NullMarked;
