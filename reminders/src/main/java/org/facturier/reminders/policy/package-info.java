/**
 * When to remind: a {@link org.facturier.reminders.policy.ReminderPolicy} looks at how an account stands and at what was
 * sent, and says which {@link org.facturier.reminders.policy.Reminder} is due now, if any; where its step claims interest,
 * {@link org.facturier.reminders.policy.ReminderCharges} adds it.
 * {@link org.facturier.reminders.policy.ReminderPolicies#stepped()} is the usual policy.
 *
 * <p>Knows no clock, no letter and no way to send one; the host keeps what it sent.
 */
@NullMarked
package org.facturier.reminders.policy;

import org.jspecify.annotations.NullMarked;
