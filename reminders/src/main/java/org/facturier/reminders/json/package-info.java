/**
 * The JSON form of reminders, for a host that keeps what it sent:
 * {@link org.facturier.reminders.json.RemindersModule} beside the module of the core.
 *
 * <p>Computes nothing: reading goes through the same constructors as building.
 */
@NullMarked
package org.facturier.reminders.json;

import org.jspecify.annotations.NullMarked;
