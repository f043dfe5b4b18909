/**
 * When to remind: a {@link org.facturier.reminders.policy.ReminderPolicy} looks at how an account stands and at what was
 * sent, and says which {@link org.facturier.reminders.policy.DunningLevel} has come, if any;
 * {@link org.facturier.reminders.policy.Dunning} asks it and gives the whole
 * {@link org.facturier.reminders.policy.Reminder}, late fees included. {@code Dunning.standard()} is where a host begins.
 *
 * <p>Knows no clock, no letter, no JSON and no way to send one; the host keeps what it sent. It asks the room of interest for late
 * fees and works out none itself.
 */
@NullMarked
package org.facturier.reminders.policy;

import org.jspecify.annotations.NullMarked;
