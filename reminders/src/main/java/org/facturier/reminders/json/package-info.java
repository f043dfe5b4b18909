/**
 * The JSON form of reminders, for a host that keeps what it sent:
 * {@link org.facturier.reminders.json.RemindersModule} beside the module of the core.
 *
 * <p>Knows no letter and computes nothing: reading goes through the same constructors as building, so that a kept reminder that
 * could not be built is refused when it is read.
 */
@NullMarked
package org.facturier.reminders.json;

import org.jspecify.annotations.NullMarked;
