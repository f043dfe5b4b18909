/**
 * On which days business is done ({@link org.facturier.core.calendar.BusinessDays}), and where a day goes that is none
 * ({@link org.facturier.core.calendar.BusinessDayRule}).
 *
 * <p>Knows no country: holidays are the host's.
 */
@NullMarked
package org.facturier.core.calendar;

import org.jspecify.annotations.NullMarked;
