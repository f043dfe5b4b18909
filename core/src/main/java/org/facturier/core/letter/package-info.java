/**
 * What is written to somebody: {@link org.facturier.core.letter.Letter}, with sender, recipient, subject, paragraphs and
 * tables. Reminders, statements and schedules are letters; rendering prints them.
 *
 * <p>Knows no font and no page.
 */
@NullMarked
package org.facturier.core.letter;

import org.jspecify.annotations.NullMarked;
